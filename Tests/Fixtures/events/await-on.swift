import NodeEvents
import NodeRuntime

func eventsAwaitOn() throws {
  let sensor = EventEmitter()
  let app = EventEmitter()

  app.on("start") {
    // The events one after the other, until one of those in `close` comes. What was emitted meanwhile is not lost.
    setImmediate {
      for degrees in [19, 20, 21] { sensor.emit("reading", degrees, "kitchen") }
      sensor.emit("off")
      sensor.emit("reading", 99, "nobody listens")
    }
    for try await reading in on(sensor, "reading", .init(close: ["off"])) {
      console.log("%d in the %s", reading[0], reading[1])
    }
    console.log("the sensor is off, listeners left: %d", sensor.listenerCount("reading"))

    // Leaving the loop ends the listening.
    setImmediate { sensor.emit("reading", 5, "cellar") }
    for try await reading in on(sensor, "reading") {
      if let degrees = reading[0] as? Int, degrees < 10 { break }
    }
    console.log("cold enough, listeners left: %d", sensor.listenerCount("reading"))

    // An error ends it too, but not before what came first was taken.
    let readings = on(sensor, "reading")
    sensor.emit("reading", 18, "attic")
    sensor.emit("error", NodeError("the wire is broken"))
    sensor.emit("reading", 17, "too late")
    do {
      for try await reading in readings { console.log("%d in the %s", reading[0], reading[1]) }
    } catch {
      console.log("failed: %s", error.message)
    }

    // And so does a signal.
    let shift = AbortController()
    setImmediate {
      sensor.emit("reading", 22, "hall")
      setImmediate { shift.abort() }
    }
    do {
      for try await reading in on(sensor, "reading", .init(signal: shift.signal)) {
        console.log("%d in the %s", reading[0], reading[1])
      }
    } catch {
      console.log("%s: %s (%s)", error.name, error.message, error.code)
    }
    console.log("listeners left: %d", sensor.eventNames().count)
  }

  app.emit("start")
  console.log("started")
}
