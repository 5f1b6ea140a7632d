import NodeEvents
import NodeRuntime

// An async callback that throws, and nobody listens: the program ends with code 1, after 'exit'.
func processRejectionEnds() throws {
  process.on("exit") { (code: Int) in console.log("exit, code %d", code) }
  process.on("uncaughtExceptionMonitor") { (err: any Error, origin: String) in
    console.log("monitor: %s, %s", err.message, origin)
  }

  setTimeout(1) {
    await Task.yield()
    throw NodeError("nobody awaits this")
  }
  setTimeout(60000) { console.log("never") }
}
