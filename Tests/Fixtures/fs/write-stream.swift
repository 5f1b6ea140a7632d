import NodeBuffer
import NodeFS
import NodeRuntime

func fsWriteStream() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  let file = folder + "/out"
  let content = { try fs.readFileSync(file, "utf8") }

  let stream = fs.createWriteStream(file)
  console.log(stream.pending, stream.bytesWritten, stream.path == file)
  stream.on("open") { (fd: Int) in console.log("open", fd > 2) }
  stream.on("ready") { console.log("ready") }
  stream.on("finish") { console.log("finish", stream.bytesWritten) }
  stream.write("one ") { err in console.log("written", err == nil ? "null" : "error") }
  stream.write(Buffer.from("two "))
  stream.write("74687265650a", "hex")
  stream.end("end") { console.log("ended") }
  stream.on("close") {
    try console.log("close", stream.pending, content().replacing("\n", with: "|"))

    // Into the middle, and at the end.
    fs.createWriteStream(file, .init(flags: "r+", start: 4)).end("2").on("close") {
      fs.createWriteStream(file, .init(flags: "a")).end("!").on("close") {
        try console.log(content().replacing("\n", with: "|"))

        // More than is kept at once: the writer waits for 'drain'.
        let big = fs.createWriteStream(file, .init(highWaterMark: 1000))
        var lines = 0
        var waited = 0
        func more() {
          while lines < 100 {
            lines += 1
            if !big.write("a line of text that is not short\n") {
              waited += 1
              big.once("drain", more)
              return
            }
          }
          big.close { _ in
            try console.log(lines, waited, fs.statSync(file).size, big.bytesWritten)
            try fs.rmSync(folder, .init(recursive: true))
          }
        }
        more()
      }
    }
  }
}
