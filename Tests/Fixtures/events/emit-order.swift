import NodeEvents
import NodeRuntime

func eventsEmitOrder() throws {
  let door = EventEmitter()

  door.on("open") { console.log("first") }
  door.on("open") { console.log("second") }
  door.addListener("open") { console.log("third") }

  // Listeners are called in the order they were added, before emit returns.
  console.log("before")
  let heard = door.emit("open")
  console.log("after, heard: %s", heard)

  console.log("nobody listens, heard: %s", door.emit("close"))

  door.on("knock") { (times: Int, who: String) in console.log("%d knocks by %s", times, who) }
  door.emit("knock", 3, "Ann")
  door.emit("knock", 1, "Bo")

  // on returns the emitter.
  door.on("ring") { console.log("ding") }.on("ring") { console.log("dong") }.emit("ring")
}
