import NodeEvents
import NodeRuntime

func eventsErrorMonitor() throws {
  let pump = EventEmitter()

  process.on("uncaughtException") { (err: any Error) in console.log("uncaught: %s", err.message) }

  // It sees the error before the listeners for 'error' do, and does not count as one of them.
  pump.on(EventEmitter.errorMonitor) { (err: any Error) in console.log("monitor: %s", err.message) }

  pump.once("error") { (err: any Error) in console.log("handled: %s", err.message) }
  pump.emit("error", NodeError("first"))

  setImmediate { pump.emit("error", NodeError("second")) }
}
