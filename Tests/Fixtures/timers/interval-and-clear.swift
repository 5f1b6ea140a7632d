import NodeRuntime

func timersIntervalAndClear() throws {
  var count = 0

  var timer: Timeout?
  timer = setInterval(5) {
    count += 1
    console.log("beat %d", count)
    if count < 3 { return }
    clearInterval(timer)
    console.log("stopped")
  }

  // refresh starts a timeout over, also from its own function.
  var rounds = 0
  var again: Timeout?
  again = setTimeout(1) {
    rounds += 1
    if rounds < 3 { again?.refresh() }
  }

  process.on("exit") { (_: Int) in console.log("beats: %d, rounds: %d", count, rounds) }
}
