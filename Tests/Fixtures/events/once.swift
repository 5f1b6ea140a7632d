import NodeEvents
import NodeRuntime

func eventsOnce() throws {
  let shop = EventEmitter()

  shop.once("open") { (day: String) in console.log("the first to come on %s", day) }
  shop.on("open") { (day: String) in console.log("comes every day, %s too", day) }

  shop.emit("open", "Monday")
  shop.emit("open", "Tuesday")

  // It is gone before it is called, so emitting inside it does not call it again.
  shop.once("close") {
    console.log("closing, listeners left: %d", shop.listenerCount("close"))
    shop.emit("close")
  }
  console.log("heard: %s", shop.emit("close"))
  console.log("heard: %s", shop.emit("close"))

  // A once listener can be taken away before it was ever called.
  let alarm = Listener { console.log("never printed") }
  shop.once("fire", alarm)
  shop.off("fire", alarm)
  console.log("heard: %s", shop.emit("fire"))
}
