import NodeEvents
import NodeRuntime
import NodeStream

func streamAutoDestroyFalse() throws {
  let source = Readable(
    .init(
      autoDestroy: false,
      read: { this, size in
        this.push("x")
        this.push(nil)
      }
    ))
  source.on("end") { console.log("end") }
  source.on("close") { console.log("close of the source") }
  source.resume()

  let sink = Writable(
    .init(
      autoDestroy: false,
      write: { this, chunk, encoding, callback in
        callback(chunk.toString() == "bad" ? NodeError("bad chunk") : nil)
      }
    ))
  sink.on("error") { error in console.log("error: %s, destroyed: %s", error.message, sink.destroyed) }
  sink.on("finish") { console.log("finish") }
  sink.on("close") { console.log("close of the sink") }
  sink.write("good") { _ in console.log("good is written") }
  sink.write("bad") { error in console.log("bad: %s", error?.message) }
  console.log(sink.write("next") { error in console.log("next: %s", error?.message) }, sink.errored?.message)
  sink.end()

  setImmediate {
    console.log(source.destroyed, source.readableEnded, sink.destroyed, sink.writableFinished)
    source.destroy()
    sink.destroy()
  }
}
