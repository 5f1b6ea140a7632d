import NodeEvents
import NodeRuntime

func eventsEventWatermarks() throws {
  // A tap that can be told to wait. When more than two drops wait to be taken it is closed, and opened when fewer than
  // two do.
  final class Tap: EventEmitter, Pausable {
    func pause() -> Self {
      console.log("closed")
      return self
    }

    func resume() -> Self {
      console.log("opened")
      return self
    }
  }

  let app = EventEmitter()
  app.on("start") {
    let tap = Tap()
    let drops = on(tap, "drop", .init(close: ["empty"], highWaterMark: 2, lowWaterMark: 2))
    for i in 1...5 {
      console.log("drop %d falls", i)
      tap.emit("drop", i)
    }
    tap.emit("empty")
    for try await drop in drops { console.log("drop %d is taken", drop[0]) }
    console.log("dry")

    do {
      for try await drop in on(tap, "drop", .init(highWaterMark: 0)) { console.log("never printed", drop) }
    } catch {
      console.log("%s %s", error.name, error.code)
    }
  }
  app.emit("start")
}
