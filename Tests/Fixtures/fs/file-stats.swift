import Foundation
import NodeFS
import NodeRuntime

func fsFileStats() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/page.html", "<p>hello</p>")

  let stats = try fs.statSync(folder + "/page.html")
  console.log(stats.isFile(), stats.isDirectory(), stats.size, stats.nlink)
  console.log(
    stats.isSymbolicLink(), stats.isFIFO(), stats.isSocket(), stats.isCharacterDevice(), stats.isBlockDevice())
  console.log(
    Date().timeIntervalSince1970 * 1000 - stats.mtimeMs < 60000, stats.mtime.getTime() == floor(stats.mtimeMs))
  console.log(stats.mtime.toISOString().count, stats.mtime.toUTCString().count)
  try console.log(fs.lstatSync(folder).isDirectory(), fs.statSync("/dev/null").isCharacterDevice())
  try console.log(fs.statSync(folder + "/none", throwIfNoEntry: false))

  // What a file server asks before it answers.
  fs.stat(folder + "/page.html") { err, stats in
    console.log(err == nil ? "null" : "error", stats.isFile(), stats.size)
    fs.stat(folder + "/none") { err, _ in
      console.log(err?.code, err?.message.replacing(folder, with: "."))
      fs.lstat(folder + "/page.html/none") { err, _ in
        console.log(err?.code, err?.message.replacing(folder, with: "."))
        try fs.rmSync(folder, .init(recursive: true))
      }
    }
  }
}
