import NodeEvents
import NodeRuntime

func eventsAbortSignal() throws {
  // A job that can be given up: whoever started it holds the controller, the job holds the signal.
  func copyFiles(_ files: [String], _ signal: AbortSignal, _ then: @escaping () -> Void) {
    var names = files
    var done: [String] = []
    let stop = Listener { console.log("copying stops after %d: %s", done.count, signal.reason?.message) }
    signal.addEventListener("abort", stop, .init(once: true))

    func next() {
      if signal.aborted { return }
      if names.count == 0 {
        signal.removeEventListener("abort", stop)
        console.log("copied %d", done.count)
        return then()
      }
      done.append(names.removeFirst())
      setImmediate(next)
    }
    next()
  }

  // Nobody interferes.
  copyFiles(["a", "b"], AbortController().signal, raceTheClock)

  // Somebody does. A second abort changes nothing any more.
  let controller = AbortController()
  controller.signal.onabort = { event in console.log("heard %s, aborted: %s", event.type, controller.signal.aborted) }
  copyFiles(["c", "d", "e", "f"], controller.signal) { console.log("never") }
  controller.abort()
  controller.abort(NodeError("too late"))
  console.log(controller)

  // The reason is an AbortError, or what was given, and is thrown where a step wants to be sure.
  do {
    try controller.signal.throwIfAborted()
  } catch {
    console.log("%s: %s", error.name, error.message)
  }
  do {
    try AbortSignal.abort(NodeError("no space left", name: "RangeError")).throwIfAborted()
  } catch {
    console.log("%s: %s", error.name, error.message)
  }

  // Whichever comes first: the user, or the clock.
  func raceTheClock() {
    let user = AbortController()
    let either = AbortSignal.any([user.signal, AbortSignal.timeout(10)])
    either.addEventListener("abort") {
      console.log("%s: %s", either.reason?.name, either.reason?.message)
      console.log("the user is still there: %s", !user.signal.aborted)
    }
    setTimeout({ console.log("the end") }, 50)
  }
}
