import NodeEvents
import NodeRuntime

func eventsErrorWithoutListener() throws {
  let pump = EventEmitter()

  process.on("uncaughtException") { (err: any Error) in
    console.log("nobody listened: %s", err.message)
  }

  pump.once("error") { (err: any Error) in console.log("a listener heard: %s", err.message) }
  pump.emit("error", NodeError("leak"))

  // Without a listener for 'error' the error is thrown, here past every catch.
  setImmediate { pump.emit("error", NodeError("burst")) }
  setImmediate { console.log("and life goes on") }
}
