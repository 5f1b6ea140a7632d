import NodeEvents
import NodeRuntime

private class Room: EventEmitter {
  @discardableResult
  func enter(_ name: String) -> Self {
    emit("enter", name)
    return self
  }

  @discardableResult
  func say(_ name: String, _ text: String) -> Bool { emit(.line, name, text, text.count) }
}

// In Swift a class can declare what its events carry; then the closures need no types.
private final class Lobby: Room {}

extension EventName where Owner: Room, Args == EventArguments<String> {
  fileprivate static var enter: Self { Self("enter") }
}

extension EventName where Owner: Room, Args == EventArguments<String, String, Int> {
  fileprivate static var line: Self { Self("line") }
}

extension EventName where Owner: Lobby, Args == NoArguments {
  fileprivate static var empty: Self { Self("empty") }
}

func eventsTypedNames() throws {
  let lobby = Lobby()
  lobby.on(.enter) { name in console.log("%s comes in", name) }
  lobby.on(.line) { name, text, length in console.log("%s: %s (%d)", name, text, length) }
  lobby.on(.line) { name, text in console.log("%s said \"%s\"", name, text) }
  lobby.on(.line) { name in console.log("%s has spoken", name) }
  lobby.on(.line) { console.log("somebody has spoken") }
  lobby.once(.empty) { console.log("nobody is here") }
  lobby.on(.error) { err in console.log("trouble: %s", err.message) }
  lobby.prependListener(.enter) { console.log("the door opens") }

  lobby.enter("Ada").say("Ada", "hello")
  console.log(lobby.emit(.empty), lobby.emit(.empty))
  lobby.emit(.error, NodeError("no light"))

  // Both spellings name the same event.
  let echo = Listener { (name: String) in console.log("echo: %s", name) }
  lobby.on("enter", echo)
  lobby.enter("Bob")
  lobby.off(.enter, echo)
  lobby.enter("Eve")
  console.log("%d for lines, %d for enter", lobby.listenerCount(.line), lobby.listenerCount("enter"))
  lobby.removeAllListeners(.line)
  console.log(lobby.eventNames())
}
