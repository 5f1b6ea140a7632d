import NodeFS
import NodeRuntime

func processStandardInput() throws {
  // Read from the null device, which is at its end at once.
  var events: [String] = []
  for event in ["data", "end", "close", "error"] {
    process.stdin.on(event) {
      console.log(event)
      events.append(event)
    }
  }
  console.log(process.stdin.fd, process.stdin.isTTY == true, process.stdin.readable)
  process.on("exit") { console.log("exit after", events.joined(separator: " and ")) }
}
