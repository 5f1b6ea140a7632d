import NodeEvents
import NodeRuntime

func eventsEventTarget() throws {
  // A form that others may forbid to be sent.
  final class Submission: Event {
    let fields: [String: String]
    init(_ fields: [String: String]) {
      self.fields = fields
      super.init("submit", .init(cancelable: true))
    }
  }
  let form = EventTarget()
  let send = { (fields: [String: String]) in console.log("sent: %s", form.dispatchEvent(Submission(fields))) }

  let checkName = Listener { (event: Submission) in
    if event.fields["name"] == "" { event.preventDefault() }
  }
  form.addEventListener("submit", checkName)
  // The same listener a second time is the same listener.
  form.addEventListener("submit", checkName)
  form.addEventListener(
    "submit",
    Listener { (event: Submission) in
      let name = event.fields["name"] ?? ""
      console.log("%s of %s, prevented: %s", event.type, name.isEmpty ? "nobody" : name, event.defaultPrevented)
    })
  form.addEventListener("submit", .init(once: true)) { console.log("this only once") }

  send(["name": "Ada"])
  send(["name": ""])
  form.removeEventListener("submit", checkName)
  send(["name": ""])

  // A listener goes when its signal is aborted.
  let signal = AbortController().signal
  let controller = AbortController()
  form.addEventListener("reset", .init(signal: signal)) { console.log("reset") }
  form.addEventListener("reset", .init(signal: controller.signal)) { console.log("reset, and never again") }
  form.dispatchEvent(Event("reset"))
  controller.abort()
  form.dispatchEvent(Event("reset"))

  // One listener can keep the event from the rest, and it cannot be dispatched while it is.
  form.addEventListener("change") { event in
    event.stopImmediatePropagation()
    console.log(event.target === form, event.currentTarget === form, event.cancelable)
    form.dispatchEvent(event)
  }
  form.addEventListener("change") { console.log("never printed") }
  process.on("uncaughtException") { (err: any Error) in console.log("uncaught: %s", err.message) }
  let change = Event("change")
  form.dispatchEvent(change)
  console.log(change.target === form, change.currentTarget == nil)

  // One that throws does not keep the others from being called.
  form.addEventListener("click") { throw NodeError("clumsy") }
  form.addEventListener("click") { console.log("clicked") }
  form.dispatchEvent(Event("click"))
  console.log("dispatched")
}
