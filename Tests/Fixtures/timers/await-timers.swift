import NodeRuntime

// timers/promises: a program that waits, step by step, while the loop goes on.
func timersAwaitTimers() throws {
  func main() async throws {
    console.log("begin")
    console.log(try await timers.promises.setTimeout(20, "after 20 ms"))
    try await timers.promises.setTimeout(5)
    console.log(try await timers.promises.setImmediate("after the poll"))
    try await timers.promises.scheduler.wait(5)
    try await timers.promises.scheduler.yield()

    var n = 0
    for try await value in timers.promises.setInterval(5, "tick") {
      n += 1
      console.log(value, n)
      if n == 3 { break }
    }
    console.log("the interval is over")
  }

  EventLoop.async { try await main() }
  console.log("main has begun")
  setTimeout(5) { console.log("meanwhile") }
}
