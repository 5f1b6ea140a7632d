import NodeEvents
import NodeRuntime
import Testing

/// `async` listeners on a loop of a thread of its own. The order is the one that Node 20 printed for the same program.
struct `async listeners` {
  @Test func `begin at once and go on as microtasks`() async {
    let order = await onLoop { log in
      process.nextTick { log("tick") }
      AsyncListeners.start {
        log("begun")
        await Self.pass()
        log("after await")
      }
      queueMicrotask { log("microtask") }
      log("returned")
      setImmediate { log("immediate") }
    }
    #expect(order == ["begun", "returned", "tick", "microtask", "after await", "immediate"])
  }

  static func pass() async { await Task.yield() }
}
