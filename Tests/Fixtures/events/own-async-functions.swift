import NodeEvents
import NodeRuntime

// Async functions of one's own, called by each other: all of it happens on the loop.
private final class Desk: EventEmitter {
  func ask(_ n: Int) async throws -> Int {
    setImmediate { self.emit("answer", n * 2) }
    let answer = try await NodeEvents.once(self, "answer")[0]
    return answer as? Int ?? 0
  }
}

private func sum(_ desk: Desk) async throws -> Int {
  var sum = 0
  for n in 1...100 { sum += try await desk.ask(n) }
  return sum
}

private func main() async throws {
  let desk = Desk()
  console.log(try await sum(desk))
  try await timers.promises.setTimeout(1)
  console.log(try await desk.ask(21), desk.listenerCount("answer"))
}

func eventsOwnAsyncFunctions() {
  // As at the top level of a `main.swift`, which belongs to the main actor.
  EventLoop.async { @MainActor in try await main() }
  process.on("exit") { (_: Int) in console.log("exit") }
}
