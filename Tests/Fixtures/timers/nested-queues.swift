import NodeRuntime

// Each callback leaves work for every queue: a tick, a microtask, an immediate and a timer. Who is next?
func timersNestedQueues() throws {
  func leave(_ name: String) {
    setTimeout(0) { console.log("%s: timeout", name) }
    setImmediate { console.log("%s: immediate", name) }
    queueMicrotask {
      console.log("%s: microtask", name)
      process.nextTick { console.log("%s: tick of the microtask", name) }
    }
    process.nextTick {
      console.log("%s: tick", name)
      queueMicrotask { console.log("%s: microtask of the tick", name) }
    }
  }

  setImmediate {
    console.log("in an immediate")
    leave("immediate")
    // Time passes, so that the timer is over when the loop comes to its timers.
    let start = process.hrtime.bigint()
    while process.hrtime.bigint() - start < 5_000_000 {}
    setTimeout(200) {
      console.log("in a timeout")
      leave("timeout")
    }
  }
}
