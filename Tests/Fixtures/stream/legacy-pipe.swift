import NodeBuffer
import NodeRuntime
import NodeStream

private final class Lines: Stream {}

func streamLegacyPipe() throws {
  let lines = Lines()
  let sink = Writable(
    .init(
      write: { this, chunk, encoding, callback in
        console.log("%s", chunk.toString())
        callback()
      }
    ))
  sink.on("pipe") { (from: Stream) in console.log("pipe", from === lines) }
  sink.on("finish") { console.log("finish", lines.listenerCount("data")) }
  console.log(lines.pipe(sink) === sink, lines.listenerCount("data"))
  lines.emit("data", Buffer.from("first"))
  lines.emit("data", "second")
  lines.emit("end")
  console.log(lines.listenerCount("data"), sink.writableEnded)

  let cut = Lines()
  let open = Writable()
  open.on("close") { console.log("close", open.destroyed, open.writableFinished) }
  cut.pipe(open)
  cut.emit("close")
}
