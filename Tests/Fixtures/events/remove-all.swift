import NodeEvents
import NodeRuntime

func eventsRemoveAll() throws {
  let first = Listener { console.log("first") }

  let press = EventEmitter()
  press.on("newListener") { (event: String) in console.log("+ %s", event) }
  press.on("removeListener") { (event: String, listener: Listener) in
    console.log("- %s: %s", event, listener == first ? "first" : "another")
  }

  press.on("page", first)
  press.on("page") { console.log("second") }
  press.once("cover") { console.log("cover") }
  press.prependOnceListener("page") { console.log("before all") }

  // Removed as it is called, and told so before it is called.
  press.emit("page")
  press.emit("cover")

  // One event, the last added first; then all, those of 'removeListener' at the very end.
  press.on("page", first)
  press.removeAllListeners("page")
  press.on("ink", first)
  press.removeAllListeners()
  console.log(press.eventNames())
  console.log(press.emit("page"))
}
