import NodeRuntime

// Callbacks that are async begin at once, and go on behind the ticks when what they wait for is there.
func timersAsyncCallbacks() throws {
  @Sendable func load(_ name: String) async throws -> String {
    try await timers.promises.setTimeout(5)
    return "\(name), loaded"
  }

  setTimeout(1) {
    console.log("begun")
    process.nextTick { console.log("tick") }
    console.log(try await load("settings"))
    async let first = load("a"), second = load("b")
    let (a, b) = try await (first, second)
    console.log("%s; %s", a, b)
    setImmediate {
      console.log(try await load("in an immediate"))
    }
    process.nextTick {
      console.log("async tick")
      _ = try await load("")
      console.log("async tick goes on")
    }
    queueMicrotask { () async in console.log("async microtask") }
    console.log("last line")
  }
  console.log("program")
}
