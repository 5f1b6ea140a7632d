import NodeRuntime

// process.exit ends everything at once: 'exit' still comes, 'beforeExit' and the timers do not.
func timersProcessExit() throws {
  process.on("beforeExit") { (_: Int) in console.log("never") }
  process.on("exit") { (code: Int) in console.log("exit, code %d", code) }

  setInterval(60000) { console.log("never") }
  setTimeout(1) {
    process.nextTick { console.log("never") }
    console.log("leaving")
    process.exit(0)
  }
}
