import NodeEvents
import NodeFS
import NodeRuntime

func fsReadFile() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/greeting.txt", "grüß dich\n")

  // Bytes, or text when an encoding is named.
  fs.readFile(folder + "/greeting.txt") { err, data in
    if let err { throw err }
    console.log(data)
    fs.readFile(folder + "/greeting.txt", "utf8") { err, text in
      if let err { throw err }
      console.log(text.count, text.dropLast())
      fs.readFile(folder + "/none.txt") { err, _ in
        let error = err as? NodeError
        console.log(error?.code, error?.errno, error?.syscall, error?.path == folder + "/none.txt")
        console.log(err?.message.replacing(folder, with: "."))
        fs.readFile(folder) { err, _ in
          console.log(err.map { "\($0)" })
          try fs.rmSync(folder, .init(recursive: true))
          console.log(fs.existsSync(folder))
        }
      }
    }
  }
  console.log("asked")

  // At once.
  try console.log(
    fs.readFileSync(folder + "/greeting.txt", "latin1").count, fs.readFileSync(folder + "/greeting.txt").length)
  do {
    _ = try fs.readFileSync(folder + "/none.txt", "utf8")
  } catch let err {
    console.log(err.message.replacing(folder, with: "."))
  }
}
