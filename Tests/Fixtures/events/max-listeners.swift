import NodeEvents
import NodeRuntime

func eventsMaxListeners() throws {
  let hub = EventEmitter()

  // More listeners than this for one event are reported, once, on standard error. They are called all the same.
  console.log("default: %d, hub: %d", EventEmitter.defaultMaxListeners, hub.getMaxListeners())

  var calls = 0
  for _ in 0..<12 { hub.on("tick") { calls += 1 } }
  hub.emit("tick")
  console.log("calls: %d", calls)

  // 0 is for as many as you like.
  hub.setMaxListeners(0)
  console.log("hub: %d", hub.getMaxListeners())
  for _ in 0..<100 { hub.on("tock") { calls += 1 } }
  hub.emit("tock")
  console.log("calls: %d", calls)
}
