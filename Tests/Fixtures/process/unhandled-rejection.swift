import NodeEvents
import NodeRuntime

// What an async callback throws is a rejection that nobody handles: 'unhandledRejection' is told, behind the ticks.
func processUnhandledRejection() throws {
  process.on("unhandledRejection") { (reason: any Error) in
    console.log("unhandled: %s (%s)", reason.message, reason.name)
  }

  @Sendable func check(_ age: Int) async throws -> Int {
    if age < 18 { throw NodeError("too young", name: "RangeError") }
    return age
  }

  setTimeout(1) {
    process.nextTick { console.log("tick") }
    queueMicrotask { console.log("microtask") }
    _ = try await check(12)
    console.log("never")
  }

  setTimeout(20) {
    do {
      console.log(try await check(20))
      _ = try await check(3)
    } catch {
      console.log("handled: %s", error.message)
    }
  }

  setTimeout(40) {
    // Nobody listens any more, so it is an uncaught exception of that origin.
    process.removeAllListeners("unhandledRejection")
    process.on("uncaughtException") { (err: any Error, origin: String) in
      console.log("uncaught: %s, %s", err.message, origin)
    }
    setImmediate { _ = try await check(5) }
  }
}
