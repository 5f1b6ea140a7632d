import NodeEvents
import NodeRuntime

func eventsRawListeners() throws {
  let log = EventEmitter()
  log.once("line") { (text: String) in console.log("once: %s", text) }

  // A listener that is called once is kept in a wrapper, which `listeners` does not show and `rawListeners` does.
  let wrapper = log.rawListeners("line")[0]
  console.log(log.listeners("line")[0] == wrapper, log.listeners("line")[0] == wrapper.listener)

  // The listener itself can be called without its being removed.
  try wrapper.listener?("called by hand")
  console.log(log.listenerCount("line"), log.listeners("line"))

  // The wrapper removes it.
  try wrapper("called through the wrapper")
  console.log(log.listenerCount("line"))
  try wrapper("never printed")

  // A plain listener has no wrapper.
  let plain = Listener { (text: String) in console.log("always: %s", text) }
  log.on("line", plain)
  console.log(log.rawListeners("line")[0] == plain, log.rawListeners("line")[0].listener)
  log.emit("line", "a")

  // Wrapper or listener, either takes the listener away.
  log.once("line") { (text: String) in console.log("never: %s", text) }
  log.off("line", log.rawListeners("line")[1])
  log.emit("line", "b")
}
