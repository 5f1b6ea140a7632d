import NodeEvents
import NodeRuntime

// With this listener an error that nobody catches does not end the program.
func timersUncaughtException() throws {
  process.on("uncaughtException") { (err: any Error) in
    console.log("uncaught: %s", err.message)
  }

  setTimeout(1) {
    console.log("timeout")
    throw NodeError("no time left")
  }

  setTimeout(1) {
    console.log("next timeout")
    setImmediate { throw NodeError("not now") }
    setImmediate { console.log("next immediate") }
  }

  process.on("exit") { (code: Int) in console.log("exit, code %d", code) }
}
