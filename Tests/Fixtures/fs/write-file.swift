import NodeBuffer
import NodeFS
import NodeRuntime

func fsWriteFile() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  let log = folder + "/access.log"

  fs.writeFile(log, "one\n") { err in
    if let err { throw err }
    fs.appendFile(log, "two\n") { err in
      if let err { throw err }
      try console.log(fs.readFileSync(log, "utf8"))
      fs.writeFile(log, Buffer.from("anew")) { err in
        try console.log(err == nil ? "null" : "error", fs.readFileSync(log, "utf8"))
        // Only if there is none.
        fs.writeFile(log, "x", .init(flag: "wx")) { err in
          console.log(err?.code, err?.message.replacing(folder, with: "."))
          fs.writeFile(folder + "/none/x", "x") { err in
            console.log(err?.code, err?.message.replacing(folder, with: "."))
            try fs.rmSync(folder, .init(recursive: true))
          }
        }
      }
    }
  }

  let other = folder + "/other"
  try fs.writeFileSync(other, "6869", "hex")
  try fs.appendFileSync(other, Buffer.from("!"))
  try fs.appendFileSync(other, "é", .init(encoding: "latin1"))
  try console.log(fs.readFileSync(other))
  try fs.truncateSync(other, 2)
  try console.log(fs.readFileSync(other, "utf8"))
}
