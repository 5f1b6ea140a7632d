import NodeFS
import NodeRuntime

func fsReadStream() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/digits", "0123456789")

  let stream = fs.createReadStream(folder + "/digits", .init(start: 2, end: 7, highWaterMark: 4))
  console.log(stream.pending, stream.path == folder + "/digits", stream.bytesRead)
  stream.on("open") { (fd: Int) in console.log("open", fd > 2) }
  stream.on("ready") { console.log("ready", stream.pending) }
  stream.on("data") { chunk in console.log("data", chunk.toString(), stream.bytesRead) }
  stream.on("end") { console.log("end") }
  stream.on("close") {
    console.log("close", stream.pending, stream.bytesRead)

    // As text, from somewhere to the end.
    let text = fs.createReadStream(folder + "/digits", .init(encoding: "utf8", start: 7))
    text.on("data") { (chunk: String) in console.log("string", chunk) }
    text.on("close") {
      // One that has no end is given up.
      var count = 0
      let endless = fs.createReadStream("/dev/zero", .init(highWaterMark: 1024))
      endless.on("data") { chunk in
        count += chunk.length
        if count >= 4096 { endless.destroy() }
      }
      endless.on("end") { console.log("never") }
      endless.on("close") {
        console.log("given up", count, endless.destroyed)
        try fs.rmSync(folder, .init(recursive: true))
      }
    }
  }
}
