import NodeEvents
import NodeRuntime

// process.exit in a listener of 'exit': the other listeners are not called, and the last code counts.
func processExitInExit() throws {
  process.on("exit") { (code: Int) in
    console.log("first, code %d", code)
    process.exit(4)
  }
  process.on("exit") { (_: Int) in console.log("never") }

  process.nextTick {
    console.log("leaving")
    process.exit(2)
  }
  console.log("program")
}
