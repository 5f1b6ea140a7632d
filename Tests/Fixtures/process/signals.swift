import NodeEvents
import NodeRuntime

// Signals are events: with their name and number. The default is what happens when nobody listens any more.
func processSignals() throws {
  let names = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGUSR2", "SIGPIPE", "SIGCHLD", "SIGCONT", "SIGWINCH"]
  var waiting = names

  // Listening does not keep the loop running.
  let alive = setInterval(60000) {}

  func next() throws {
    if let name = waiting.first {
      waiting.removeFirst()
      try process.kill(process.pid, name)
      return
    }
    clearInterval(alive)
    console.log("all have come")
  }

  for name in names {
    process.once(name) { (signal: String, number: Int) in
      console.log("%s %d", signal, number)
      setImmediate(next)
    }
  }
  try next()
}
