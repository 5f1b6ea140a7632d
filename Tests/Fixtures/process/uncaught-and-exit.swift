import NodeEvents
import NodeRuntime

// An error that nobody catches: the monitor hears it, then 'exit' with code 1; a listener may still change the code.
func processUncaughtAndExit() throws {
  process.on("uncaughtExceptionMonitor") { (err: any Error, origin: String) in
    console.log("monitor: %s, %s", err.message, origin)
  }
  process.on("beforeExit") { (_: Int) in console.log("never") }
  process.on("exit") { (code: Int) in
    console.log("exit, code %d, exitCode %d", code, process.exitCode)
    process.exitCode = 5
    process.nextTick { console.log("never") }
  }

  process.exitCode = 3
  setTimeout(1) { throw NodeError("no handler") }
  setTimeout(10) { console.log("never") }
}
