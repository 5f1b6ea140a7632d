import Foundation
import NodeFS
import NodeRuntime

func processInputPauses() throws {
  // One line at a time: what comes meanwhile waits outside.
  process.stdin.setEncoding("utf8")
  process.stdin.once("data") { (chunk: String) in
    console.log("first:", chunk.trimmingCharacters(in: .whitespacesAndNewlines))
    setImmediate {
      process.stdin.pause()
      console.log("paused:", process.stdin.isPaused())
      setTimeout(100) {
        process.stdin.on("data") { (chunk: String) in
          console.log("then:", chunk.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        process.stdin.resume()
        console.log("paused:", process.stdin.isPaused())
      }
    }
  }
  process.stdin.on("end") { console.log("end") }
}
