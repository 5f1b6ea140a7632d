import NodeEvents
import NodeRuntime

func eventsRemoveListener() throws {
  let bell = EventEmitter()

  let ring = Listener { (by: String) in console.log("ring by %s", by) }
  let other = Listener { (by: String) in console.log("other by %s", by) }

  // The same function may be added more than once, and is then called more than once.
  bell.on("pull", ring)
  bell.on("pull", other)
  bell.on("pull", ring)
  bell.emit("pull", "Ann")

  // off takes away one of them, the one added last.
  console.log("--")
  bell.off("pull", ring)
  bell.emit("pull", "Bo")

  // What was never added is no mistake.
  console.log("--")
  bell.removeListener("push", ring)
  bell.removeListener("pull", ring).removeListener("pull", ring)
  bell.emit("pull", "Cy")
}
