import NodeFS
import NodeRuntime

func fsFilePromises() throws {
  @Sendable func main() async throws {
    let folder = try await fs.promises.mkdtemp((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
    try await fs.promises.writeFile(folder + "/notes", "first\n")
    try await fs.promises.appendFile(folder + "/notes", "second\n")
    console.log(try await fs.promises.readFile(folder + "/notes", "utf8"))
    console.log(
      try await fs.promises.readFile(folder + "/notes").length, try await fs.promises.stat(folder + "/notes").size)

    console.log(try await fs.promises.mkdir(folder + "/a/b", .init(recursive: true))?.replacing(folder, with: "."))
    try await fs.promises.rename(folder + "/notes", folder + "/a/notes")
    try await fs.promises.copyFile(folder + "/a/notes", folder + "/a/more")
    console.log(try await fs.promises.readdir(folder + "/a"))
    try await fs.promises.truncate(folder + "/a/more", 5)
    console.log(try await fs.promises.readFile(folder + "/a/more", "latin1"))
    try await fs.promises.unlink(folder + "/a/more")
    try await fs.promises.rmdir(folder + "/a/b")
    do {
      try await fs.promises.access(folder + "/a/more")
    } catch let err {
      console.log(err.code, err.message.replacing(folder, with: "."))
    }
    try await fs.promises.rm(folder, .init(recursive: true))
    console.log(fs.existsSync(folder))
  }

  Task(executorPreference: EventLoop.current.executor) { try await main() }
  console.log("begun")
}
