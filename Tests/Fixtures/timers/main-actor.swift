import Dispatch
import NodeEvents
import NodeRuntime

// A ledger that belongs to the program's main thread, and async functions that write into it.
@MainActor private final class Ledger {
  var total = 0

  func add(_ n: Int) async {
    await withCheckedContinuation { resolve in DispatchQueue.main.async { resolve.resume() } }
    self.total += n
    console.log("total %d", self.total)
  }
}

func timersMainActor() throws {
  let ledger = MainActor.assumeIsolated { Ledger() }

  setTimeout(1) { @MainActor in
    console.log("begun")
    await ledger.add(1)
    await ledger.add(2)
    try await timers.promises.setTimeout(2)
    await ledger.add(3)
  }

  setTimeout(200) { @MainActor in
    await ledger.add(10)
    console.log("in all %d", ledger.total)
    throw NodeError("closed")
  }

  process.on("unhandledRejection") { (err: any Error) in console.log("unhandled: %s", err.message) }
  setTimeout(400) { console.log("last") }
}
