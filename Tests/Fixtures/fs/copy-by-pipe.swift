import NodeBuffer
import NodeFS
import NodeRuntime

func fsCopyByPipe() throws {
  // A file is copied by a pipe, which reads no faster than it can be written.
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/from", Buffer.alloc(300000, "streams "))

  let from = fs.createReadStream(folder + "/from")
  let to = fs.createWriteStream(folder + "/to")
  from.on("end") { console.log("read", from.bytesRead) }
  from.pipe(to).on("finish") {
    console.log("written", to.bytesWritten)
    try console.log(fs.readFileSync(folder + "/to").equals(fs.readFileSync(folder + "/from")))
  }
  to.on("close") {
    // A destination that goes leaves the source open: it is for us to close it.
    let source = fs.createReadStream("/dev/zero")
    let sink = fs.createWriteStream(folder + "/part")
    source.on("close") {
      console.log("both gone", source.pending, sink.pending)
      try fs.rmSync(folder, .init(recursive: true))
    }
    sink.on("close") {
      console.log("sink closed", source.destroyed)
      source.destroy()
    }
    source.once("data") { sink.destroy() }
    source.pipe(sink)
  }
}
