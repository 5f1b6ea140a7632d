import NodeEvents
import NodeRuntime
import NodeStream

func streamPipeErrors() throws {
  // A destination that fails is taken off, and the source stays as it is.
  let source = Readable(.init(read: { _, _ in }))
  let broken = Writable(.init(write: { this, chunk, encoding, callback in callback(NodeError("broken")) }))
  broken.on("error") { error in
    console.log("%s, still piped: %s", error.message, broken.listenerCount("unpipe") > 0)
  }
  broken.on("unpipe") { console.log("unpipe") }
  broken.on("close") {
    console.log("close", source.destroyed, source.readableFlowing, source.isPaused())
    source.resume()
  }
  source.pipe(broken)
  source.push("x")

  // A source that fails does not end its destination.
  let failing = Readable(.init(read: { this, size in this.destroy(NodeError("no more")) }))
  let copy = PassThrough()
  failing.on("error") { (error: any Error) in console.log("source: %s", error.message) }
  failing.on("close") { setImmediate { console.log(copy.writable, copy.listenerCount("unpipe")) } }
  failing.pipe(copy)

  // A destination that was closed is taken off.
  let early = Readable(.init(read: { _, _ in }))
  let gone = Writable()
  early.pipe(gone)
  gone.destroy()
  gone.on("close") { console.log("gone", early.listenerCount("data"), early.listenerCount("end")) }

  // What cannot be read cannot be piped.
  let sink = Writable()
  sink.on("error") { error in console.log(error.code, error.message) }
  sink.pipe(gone)
}
