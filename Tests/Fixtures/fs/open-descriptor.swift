import NodeBuffer
import NodeEvents
import NodeFS
import NodeRuntime

func fsOpenDescriptor() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  let file = folder + "/book"
  try fs.writeFileSync(file, "a long story")

  // Opened once, used for several things.
  fs.open(file, "r+") { err, fd in
    try console.log(err == nil ? "null" : "error", fd > 2, fs.fstatSync(fd).size)
    let start = Buffer.alloc(6)
    try console.log(fs.readSync(fd, start, 0, 6, 0), start.toString())

    let stream = fs.createReadStream(nil, .init(fd: fd, autoClose: false, start: 7))
    stream.on("open") { console.log("it is open already") }
    stream.on("data") { chunk in console.log(chunk.toString()) }
    stream.on("end") {
      try console.log(fs.writeSync(fd, "short", 2), fs.writeSync(fd, Buffer.from("!"), 0, 1, 11))
      try console.log(fs.readFileSync(file, "utf8"))
      fs.close(fd) { err in
        console.log(err == nil ? "null" : "error")
        fs.close(fd) { err in
          console.log(err?.message)
          do {
            _ = try fs.readSync(fd, start, 0, 1, 0)
          } catch let err as NodeError {
            console.log(err.message, err.errno)
          }
          try fs.rmSync(folder, .init(recursive: true))
        }
      }
    }
  }

  for (path, flags) in [(folder + "/none", "r"), (file, "wx"), (file, "zz")] {
    do {
      _ = try fs.openSync(path, flags)
    } catch let err {
      console.log("\(err)".replacing(folder, with: "."))
    }
  }
}
