import NodeEvents
import NodeRuntime

// An uncaught exception that is heard does not end the program, but it changes who is next: the ticks behind one that
// throws wait for the end of the next callback, and between a timer that throws and the next one there are no ticks.
func timersThrowBetweenTicks() throws {
  process.on("uncaughtException") { (err: any Error) in console.log("heard: %s", err.message) }

  setTimeout(1) {
    process.nextTick {
      console.log("tick")
      process.nextTick { console.log("tick of the tick") }
      throw NodeError("in a tick")
    }
    process.nextTick { console.log("next tick") }
    queueMicrotask { throw NodeError("in a microtask") }
    queueMicrotask { console.log("next microtask") }
  }

  setTimeout(1) {
    console.log("second timer")
    process.nextTick { console.log("tick of the second timer") }
    throw NodeError("in the second timer")
  }

  setTimeout(1) {
    console.log("third timer")
    setImmediate {
      process.nextTick { console.log("tick of the immediate") }
      throw NodeError("in an immediate")
    }
    setImmediate { console.log("next immediate") }
  }

  let start = process.hrtime.bigint()
  while process.hrtime.bigint() - start < 5_000_000 {}
}
