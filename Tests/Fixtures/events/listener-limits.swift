import NodeEvents
import NodeRuntime

func eventsListenerLimits() throws {
  // A listener too many is reported once, as a warning of the process, which is printed as well.
  process.on(.warning) { warning in console.log("%s: %s", warning.name, warning.message) }

  let hub = EventEmitter()
  let bus = EventTarget()
  console.log(getMaxListeners(hub), getMaxListeners(bus))

  setMaxListeners(1, hub)
  setMaxListeners(2, bus)
  console.log(getMaxListeners(hub), getMaxListeners(bus), hub.getMaxListeners())

  for _ in 0..<4 {
    hub.on("tick") {}
    bus.addEventListener("tock") {}
  }
  console.log(
    getEventListeners(hub, "tick").count, getEventListeners(bus, "tock").count, getEventListeners(hub, "tock").count)

  // The limit for whatever is made to measure nowhere else.
  EventEmitter.defaultMaxListeners = 3
  console.log(getMaxListeners(EventEmitter()), getMaxListeners(EventTarget()), getMaxListeners(hub))
  setMaxListeners(5)
  console.log(EventEmitter.defaultMaxListeners)

  // No limit.
  hub.setMaxListeners(.infinity)
  for _ in 0..<20 { hub.on("free") {} }

  process.on(.uncaughtException) { err in console.log("%s %s: %s", err.name, err.code, err.message) }
  setImmediate { hub.setMaxListeners(-1) }
  setImmediate { EventEmitter.defaultMaxListeners = -2 }
}
