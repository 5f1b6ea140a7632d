import NodeFS
import NodeRuntime

func fsDirectories() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  let show = { (err: (any Error)?) in console.log(err?.message.replacing(folder, with: ".")) }

  // With all that is missing on the way.
  try console.log(fs.mkdirSync(folder + "/a/b/c", .init(recursive: true))?.replacing(folder, with: "."))
  try console.log(fs.mkdirSync(folder + "/a/b/c", .init(recursive: true)))
  try fs.writeFileSync(folder + "/a/one", "1")
  try fs.writeFileSync(folder + "/a/two", "2")
  try console.log(fs.readdirSync(folder + "/a"))

  try fs.renameSync(folder + "/a/one", folder + "/a/three")
  try fs.copyFileSync(folder + "/a/two", folder + "/a/four")
  try fs.unlinkSync(folder + "/a/two")
  try console.log(fs.readdirSync(folder + "/a").joined(separator: ","), fs.readFileSync(folder + "/a/four", "utf8"))

  let attempts: [() throws -> Void] = [
    { try fs.mkdirSync(folder + "/a") },
    { try fs.mkdirSync(folder + "/x/y") },
    { try fs.mkdirSync(folder + "/a/four/x", .init(recursive: true)) },
    { try fs.rmdirSync(folder + "/a") },
    { _ = try fs.readdirSync(folder + "/none") },
    { try fs.renameSync(folder + "/none", folder + "/some") },
    { try fs.copyFileSync(folder + "/a/three", folder + "/a/four", fs.constants.COPYFILE_EXCL) },
    { try fs.unlinkSync(folder + "/none") },
    { try fs.rmSync(folder + "/none") },
    { try fs.rmSync(folder + "/a") },
    { try fs.accessSync(folder + "/a/four", fs.constants.X_OK) },
  ]
  for attempt in attempts {
    do {
      try attempt()
    } catch let err {
      show(err)
    }
  }
  try fs.rmSync(folder + "/none", .init(force: true))
  try fs.accessSync(folder + "/a/four")

  let null = { (err: (any Error)?) in err == nil ? "null" : "error" }
  fs.mkdir(folder + "/d") { err, _ in
    console.log(null(err), fs.existsSync(folder + "/d"))
    fs.readdir(folder) { err, names in
      console.log(null(err), names)
      fs.rmdir(folder + "/d") { err in
        console.log(null(err), fs.existsSync(folder + "/d"))
        fs.rm(folder, .init(recursive: true)) { err in
          console.log(null(err), fs.existsSync(folder))
          fs.access(folder) { err in show(err) }
        }
      }
    }
  }
}
