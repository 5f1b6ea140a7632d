import NodeRuntime
import NodeStream

func streamPipeUnpipe() throws {
  let source = Readable(.init(read: { _, _ in }))
  let file = Writable(
    .init(
      write: { this, chunk, encoding, callback in
        console.log("file: %s", chunk.toString())
        callback()
      }
    ))
  file.on("pipe") { (from: Readable) in console.log("pipe", from === source) }
  file.on("unpipe") { (from: Readable) in console.log("unpipe", from === source) }
  file.on("finish") { console.log("finish") }
  source.on("pause") { console.log("pause") }
  source.on("resume") { console.log("resume") }

  console.log(source.pipe(file) === file, source.readableFlowing)
  source.push("one ")
  setImmediate {
    source.unpipe(file)
    console.log("unpiped", source.readableFlowing, source.listenerCount("data"), file.listenerCount("unpipe"))
    source.push("two ")
    setImmediate {
      console.log("kept: %d", source.readableLength)
      source.pipe(file, .init(end: false))
      source.push("three")
      source.push(nil)
      source.on("end") {
        console.log("end, still writable: %s", file.writable)
        file.end()
      }
    }
  }
}
