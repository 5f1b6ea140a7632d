import NodeEvents
import NodeRuntime

func eventsNewListener() throws {
  let desk = EventEmitter()

  desk.on("removeListener") { (event: String) in
    console.log("removed: %s, left: %d", event, desk.listenerCount(event))
  }

  // 'newListener' comes before the listener is added, so what it adds itself goes in front.
  desk.once("newListener") { (event: String) in
    console.log("about to add: %s, so far: %d", event, desk.listenerCount(event))
    desk.on("call") { console.log("in front") }
  }

  let answer = Listener { console.log("answer") }
  desk.on("call", answer)
  desk.emit("call")

  desk.off("call", answer)
  desk.once("call") { console.log("once") }
  desk.emit("call")
}
