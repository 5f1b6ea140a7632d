import NodeEvents
import NodeRuntime

func eventsAwaitOnce() throws {
  // A kettle that takes its time, and one that is broken.
  final class Kettle: EventEmitter {
    func heat(_ litres: Int) {
      setImmediate {
        if litres > 2 {
          self.emit("error", NodeError("it boils over", name: "RangeError"))
        } else {
          self.emit("boiling", litres, 100)
        }
      }
    }
  }

  func breakfast() async throws {
    let kettle = Kettle()

    // What the event carries comes as an array.
    kettle.heat(1)
    let boiling = try await once(kettle, "boiling")
    console.log("%d l at %d degrees", boiling[0], boiling[1])

    // An 'error' that comes first is thrown, and the listeners are gone either way.
    do {
      kettle.heat(3)
      _ = try await once(kettle, "boiling")
    } catch {
      console.log("%s: %s", error.name, error.message)
    }
    console.log("listeners left: %d", kettle.eventNames().count)

    // Unless it is the error that is waited for.
    kettle.heat(4)
    let err = try await once(kettle, .error)
    console.log("as expected, %s", err.message)

    // Whoever waits can stop waiting.
    let patience = AbortController()
    setImmediate { patience.abort(NodeError("coffee, then")) }
    do {
      let tea = try await once(kettle, "boiling", .init(signal: patience.signal))
      console.log("never printed, %d", tea.count)
    } catch {
      console.log("%s (%s), because: %s", error.name, error.code, error.cause?.message)
    }
    console.log("listeners left: %d", kettle.eventNames().count)
  }

  // A listener may be async: it runs to its first await before emit returns.
  let day = EventEmitter()
  day.on("morning", breakfast)
  day.emit("morning")
  console.log("the kettle is on")
}
