import NodeRuntime
import NodeStream

func streamEmitCloseFalse() throws {
  let quiet = Duplex(
    .init(
      emitClose: false,
      read: { this, size in this.push(nil) },
      write: { this, chunk, encoding, callback in callback() },
      destroy: { this, error, callback in
        console.log("destroy")
        callback(error)
      }
    ))
  quiet.on("close") { console.log("never") }
  quiet.on("end") { console.log("end") }
  quiet.on("finish") { console.log("finish") }
  quiet.resume()
  quiet.end("x")

  let source = Readable(.init(emitClose: false, read: { this, size in this.push(nil) }))
  source.on("close") { console.log("never") }.resume()
  let sink = Writable(.init(emitClose: false))
  sink.on("close") { console.log("never") }.end()
  setImmediate { console.log(quiet.destroyed, quiet.closed, source.closed, sink.closed) }
}
