import NodeEvents
import NodeRuntime
import NodeStream

func streamDoubleCallback() throws {
  func check<S: Stream>(_ name: String, _ stream: S) -> S {
    stream.on("error") { (error: any Error) in console.log(name, error.code, error.message) }
    stream.on("close") { console.log(name, "close") }
    return stream
  }

  check(
    "write",
    Writable(
      .init(
        write: { this, chunk, encoding, callback in
          callback()
          callback()
        }
      ))
  ).write("x")

  check(
    "later",
    Writable(
      .init(
        write: { this, chunk, encoding, callback in
          callback()
          setImmediate { callback() }
        }
      ))
  ).write("x")

  check(
    "final",
    Writable(
      .init(
        final: { this, callback in
          callback()
          callback()
        }
      ))
  ).end()

  check(
    "transform",
    Transform(
      .init(
        transform: { this, chunk, encoding, callback in
          callback(nil, chunk)
          callback(nil, chunk)
        }
      ))
  ).resume().write("x")

  _ = check(
    "construct",
    Writable(
      .init(
        construct: { this, callback in
          callback()
          callback()
        }
      )))
}
