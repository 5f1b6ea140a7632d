import NodeRuntime

// Timers that end in the same millisecond: in the order in which they began, as long as they wait equally long.
func timersSameMillisecond() throws {
  var order: [String] = []
  func note(_ name: String) -> () -> Void { { order.append(name) } }

  for n in 0..<5 { setTimeout(note("10 ms, number \(n)"), 10) }
  setTimeout(note("1 ms"), 1)
  setTimeout(note("no delay"))
  setTimeout(note("0 ms"), 0)
  setTimeout(note("minus 5 ms"), -5)
  setTimeout(note("not a number"), Double.nan)
  setTimeout(note("one and a half"), 1.5)
  setTimeout(2) {
    order.append("added ahead")
    // Of the same list as those below, but it begins later than they did.
    setTimeout(note("10 ms, begun late"), 10)
  }
  setTimeout(60) {
    for name in order { console.log(name) }
  }
}
