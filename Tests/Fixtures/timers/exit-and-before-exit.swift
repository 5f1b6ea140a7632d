import NodeRuntime

// 'beforeExit' comes when nothing is left to do, and again after what it has begun itself is done.
func timersExitAndBeforeExit() throws {
  var rounds = 0
  process.on("beforeExit") { (code: Int) in
    console.log("before exit, code %d", code)
    rounds += 1
    if rounds == 1 { setTimeout(1) { console.log("one thing more") } }
  }

  process.on("exit") { (code: Int) in
    console.log("exit, code %d", code)
    setImmediate { console.log("never: it is too late") }
    process.exitCode = 0
  }

  process.exitCode = 3
  setTimeout(1) { console.log("work") }
}
