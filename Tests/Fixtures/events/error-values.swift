import NodeEvents
import NodeRuntime

func eventsErrorValues() throws {
  // A monitor sees every 'error' and changes nothing, whatever is emitted with it.
  let pump = EventEmitter()
  pump.on(EventEmitter.errorMonitor, Listener.rest { what in console.log("seen: %d", what.count) })
  process.on("uncaughtException") { (err: any Error) in
    console.log("uncaught: %s (%s), %s", err.message, err.code, (err as? NodeError)?.context)
  }

  // What is no error becomes one when nobody hears it.
  setImmediate { pump.emit("error", NodeError("a real one", name: "TypeError")) }
  setImmediate { pump.emit("error", "a text", 2, 3) }
  setImmediate { pump.emit("error", 42) }
  setImmediate { pump.emit("error") }

  // With a listener it is what it is.
  setImmediate {
    pump.on("error", Listener.rest { what in console.log("heard: %s", what.map { "\($0)" }.joined(separator: ",")) })
    pump.emit("error")
    pump.emit("error", "a text", 2, 3)
  }
}
