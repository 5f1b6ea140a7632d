import NodeFS
import NodeRuntime

func processCopyInput() throws {
  // As `cat` does without arguments.
  var count = 0
  process.stdin.on("data") { chunk in count += chunk.length }
  process.stdin.on("end") { console.log("%d bytes", count) }
  process.stdin.pipe(process.stdout)
}
