import NodeRuntime

// Ticks that add ticks keep everything else waiting; immediates that add immediates let timers through.
func timersTickRecursion() throws {
  var ticks = 0
  func tick() {
    ticks += 1
    if ticks < 1000 { process.nextTick(tick) }
  }

  var rounds = 0
  var isOver = false
  func round() {
    rounds += 1
    if !isOver {
      setImmediate(round)
    } else {
      console.log("immediates did not keep the timer waiting: %s", rounds > 1)
    }
  }

  setTimeout(0) {
    console.log("timeout, after %d ticks", ticks)
    setTimeout(5) { isOver = true }
    setImmediate(round)
  }
  setImmediate { console.log("immediate, after %d ticks", ticks) }
  queueMicrotask { console.log("microtask, after %d ticks", ticks) }
  process.nextTick(tick)
  let start = process.hrtime.bigint()
  while process.hrtime.bigint() - start < 5_000_000 {}
}
