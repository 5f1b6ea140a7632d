import NodeEvents
import NodeRuntime

func eventsWhoListens() throws {
  let post = EventEmitter()

  let read = Listener { (text: String) in console.log("read %s", text) }
  post.on("letter", read)
  post.once("letter") { (text: String) in console.log("opened %s", text) }
  post.on("parcel") {}

  console.log("events: %s", post.eventNames().joined(separator: ", "))
  console.log(
    "for letters: %d, for parcels: %d, for cards: %d",
    post.listenerCount("letter"), post.listenerCount("parcel"), post.listenerCount("card"))
  console.log("listeners: %d, raw: %d", post.listeners("letter").count, post.rawListeners("letter").count)
  console.log("the first is read: %s", post.listeners("letter")[0] == read)

  post.emit("letter", "a bill")
  console.log("for letters: %d", post.listenerCount("letter"))

  post.removeAllListeners("letter")
  console.log("events: %s", post.eventNames().joined(separator: ", "))
  post.removeAllListeners()
  console.log("events: %d", post.eventNames().count)
}
