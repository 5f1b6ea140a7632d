import NodeEvents
import NodeRuntime
import NodeStream

func streamHooksThatThrow() throws {
  func tell<S: Stream>(_ name: String, _ stream: S) -> S {
    stream.on("error") { (error: any Error) in console.log("%s: error, %s", name, error.message) }
    stream.on("close") { console.log("%s: close", name) }
    return stream
  }

  // What _read, _final, _flush, _destroy and _construct throw destroys the stream.
  tell("read", Readable(.init(read: { _, _ in throw NodeError("read threw") }))).resume()
  tell("final", Writable(.init(final: { _, _ in throw NodeError("final threw") }))).end()
  tell("flush", Transform(.init(flush: { _, _ in throw NodeError("flush threw") }))).end()
  tell("destroy", Duplex(.init(destroy: { _, _, _ in throw NodeError("destroy threw") }))).destroy()
  _ = tell("construct", Readable(.init(construct: { _, _ in throw NodeError("construct threw") })))

  // What _write and _transform throw, nobody catches.
  process.on("uncaughtException") { (error: any Error) in console.log("uncaught: %s", error.message) }
  let sink = tell("write", Writable(.init(write: { _, _, _, _ in throw NodeError("write threw") })))
  setImmediate { sink.write("x") }
  let pass = tell("transform", Transform(.init(transform: { _, _, _, _ in throw NodeError("transform threw") })))
  setImmediate { pass.write("x") }
  setImmediate {
    console.log(sink.destroyed, sink.writableLength, pass.destroyed)
    console.log(sink.write("y"), sink.writableLength)
  }
}
