import NodeEvents
import NodeRuntime

func eventsAsyncListeners() throws {
  let kitchen = EventEmitter()
  let clock = EventEmitter()
  func wait(_ ms: Double) async throws {
    let bell = "bell \(ms)"
    setTimeout({ clock.emit(bell) }, ms)
    _ = try await once(clock, bell)
  }
  var open = 0

  // Each order is cooked at its own pace; emit does not wait for any of them.
  kitchen.on("order") { (dish: String, minutes: Double) in
    open += 1
    console.log("%s: begun", dish)
    try await wait(minutes)
    open -= 1
    console.log("%s: done, %d open", dish, open)
  }
  kitchen.on("order") { (dish: String) in console.log("%s: noted", dish) }

  kitchen.emit("order", "stew", 60.0)
  kitchen.emit("order", "salad", 10.0)
  console.log("both are taken")

  // An error that leaves one is a rejection that nobody handled.
  process.on("unhandledRejection") { (err: any Error) in console.log("unhandled: %s", err.message) }
  kitchen.once("inspect") {
    try await wait(1)
    throw NodeError("a mouse")
  }
  kitchen.emit("inspect")
  console.log("inspected once: %s", kitchen.emit("inspect") == false)
}
