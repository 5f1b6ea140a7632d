import NodeRuntime

// What runs when: the program itself, then ticks, then microtasks, then the loop with its timers and immediates.
func timersTickOrder() throws {
  setTimeout(1) {
    console.log("timeout")
    process.nextTick { console.log("tick of the timeout") }
    queueMicrotask { console.log("microtask of the timeout") }
    setImmediate {
      console.log("immediate")
      process.nextTick { console.log("tick of the immediate") }
    }
  }

  queueMicrotask {
    console.log("microtask")
    process.nextTick { console.log("tick of the microtask") }
    queueMicrotask { console.log("microtask of the microtask") }
  }

  process.nextTick {
    console.log("tick")
    process.nextTick { console.log("tick of the tick") }
  }

  process.nextTick { console.log("second tick") }
  console.log("program")
}
