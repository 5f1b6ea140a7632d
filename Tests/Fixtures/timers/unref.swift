import NodeRuntime

// A timer keeps the program running, unless it is told not to.
func timersUnref() throws {
  let forever = setInterval(60000) { console.log("never") }
  console.log("holds: %s", forever.hasRef())
  forever.unref()
  console.log("holds: %s", forever.hasRef())

  let hour = setTimeout(3_600_000) { console.log("never") }.unref()
  hour.ref()
  console.log("holds again: %s", hour.hasRef())

  setTimeout(10) {
    console.log("done")
    hour.unref()
  }

  process.on("exit") { (code: Int) in console.log("exit %d", code) }
}
