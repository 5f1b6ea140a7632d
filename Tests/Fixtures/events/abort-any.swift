import NodeEvents
import NodeRuntime

func eventsAbortAny() throws {
  // Three reasons to give a request up: the user, the server that stops, the clock.
  let stop = AbortController()

  func request(_ path: String, _ user: AbortSignal) -> AbortSignal {
    let signal = AbortSignal.any([stop.signal, user])
    let log = { (event: Event) in
      console.log("%s given up: %s", path, (event.target as? AbortSignal)?.reason?.message)
    }
    signal.addEventListener("abort", Listener(log))
    return signal
  }

  let ada = AbortController()
  let bob = AbortController()
  let first = request("/a", ada.signal)
  let second = request("/b", bob.signal)

  ada.abort(NodeError("Ada left"))
  console.log(first.aborted, second.aborted, stop.signal.aborted)

  // A signal of signals may be part of another. Each hears it once.
  let all = AbortSignal.any([second, AbortSignal.timeout(10_000)])
  all.onabort = { [unowned all] _ in console.log("all: %s", all.reason?.message) }
  stop.signal.addEventListener("abort") { console.log("stopping, and nobody knows: %s", !second.aborted) }
  stop.abort(NodeError("the server stops"))
  bob.abort(NodeError("too late"))
  console.log(second.reason?.message)

  // Of signals that are aborted already the first counts.
  let late = AbortSignal.any([AbortController().signal, ada.signal, stop.signal])
  console.log(late.aborted, late.reason?.message)
  console.log(AbortSignal.any([]).aborted)
}
