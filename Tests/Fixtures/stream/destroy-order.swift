import NodeEvents
import NodeRuntime
import NodeStream

func streamDestroyOrder() throws {
  func tell<S: Stream>(_ name: String, _ stream: S) -> S {
    for event in ["end", "finish", "close"] { stream.on(event) { console.log("%s: %s %s", name, event, "") } }
    stream.on("error") { (error: any Error) in console.log("%s: %s %s", name, "error", error.message) }
    if stream is Readable { stream.on("data", Listener { console.log("%s: %s %s", name, "data", "") }) }
    return stream
  }

  let source = tell(
    "source",
    Readable(
      .init(
        read: { _, _ in },
        destroy: { this, error, callback in
          console.log("source lets go, with %s", error?.message ?? "nothing")
          setImmediate { callback(error) }
        }
      )))
  source.push("never read")
  source.destroy(NodeError("unplugged"))
  source.destroy(NodeError("again"))
  console.log(source.destroyed, source.closed, source.errored?.message)

  let sink = tell("sink", Writable(.init(write: { this, chunk, encoding, callback in setImmediate { callback() } })))
  sink.write("one") { error in console.log("one: %s", error?.code ?? "written") }
  sink.write("two") { error in console.log("two: %s", error?.code ?? "written") }
  sink.end { error in console.log("end: %s", error?.code ?? "written") }
  process.nextTick { console.log("tick before") }
  sink.destroy()
  process.nextTick { console.log("tick behind") }
  console.log("%s %s %s", sink.destroyed, sink.closed, sink.errored == nil ? "null" : "an error")

  let both = tell(
    "both",
    Duplex(
      .init(
        read: { _, _ in },
        write: { this, chunk, encoding, callback in callback() },
        destroy: { this, error, callback in callback(NodeError("could not let go")) }
      )))
  both.destroy()
  console.log(both.destroyed, both.closed, both.errored?.message)
}
