import NodeFS
import NodeRuntime

func processPipeToStandardOutput() throws {
  // As `cat` does: a file to standard output, which the pipe does not end.
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/page", "line one\nline two\n")

  let stream = fs.createReadStream(folder + "/page")
  process.stdout.on("finish") { console.log("never") }
  process.stdout.on("pipe") { console.log("piped") }
  process.stdout.on("unpipe") { console.log("unpiped") }
  stream.pipe(process.stdout)
  stream.on("close") {
    console.log("still open:", process.stdout.writable)
    process.stdin.pipe(process.stdout)
    try fs.rmSync(folder, .init(recursive: true))
  }
}
