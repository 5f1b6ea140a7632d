import NodeEvents
import NodeRuntime

func eventsAbortListeners() throws {
  // A pool that must hear of an abort, whatever else listens to the signal.
  final class Pool {
    var busy = 0

    @discardableResult
    func take(_ signal: AbortSignal) -> () -> Void {
      busy += 1
      let listening = addAbortListener(signal) { event in
        self.busy -= 1
        console.log("heard %s, busy: %d", event.type, self.busy)
      }
      return {
        listening.dispose()
        self.busy -= 1
        console.log("given back, busy: %d", self.busy)
      }
    }
  }

  let pool = Pool()
  let controller = AbortController()
  let signal = controller.signal
  signal.addEventListener("abort") { event in
    event.stopImmediatePropagation()
    console.log("nobody else is to know")
  }
  signal.addEventListener("abort") { console.log("never printed") }

  let give = pool.take(signal)
  pool.take(signal)
  pool.take(signal)
  give()
  controller.abort()
  console.log("busy: %d", pool.busy)

  // It is called for a signal that is aborted already, too, but not before the caller is done.
  addAbortListener(AbortSignal.abort()) { console.log("called later") }
  console.log("the end")
}
