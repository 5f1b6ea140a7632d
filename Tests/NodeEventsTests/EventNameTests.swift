import NodeEvents
import Testing

struct `A typed name` {
  class Room: EventEmitter {
    override func signature(of event: String) -> EventSignature? {
      switch event {
      case "line": carried(by: .line)
      case "enter": carried(by: .enter)
      case "empty": carried(by: .empty)
      default: super.signature(of: event)
      }
    }
  }
  final class Lobby: Room {}

  final class Log {
    var lines: [String] = []
    func callAsFunction(_ line: String) { lines.append(line) }
  }

  let log = Log()
  let lobby = Lobby()

  @Test func `takes closures with all arguments, with fewer and with none, without types`() {
    lobby.on(.line) { [log] name, text in log("\(name): \(text.count)") }
    lobby.on(.line) { [log] name in log(name) }
    lobby.on(.line) { [log] in log("none") }
    lobby.on(.enter) { [log] name in log("enter \(name)") }
    lobby.once(.empty) { [log] in log("empty") }
    lobby.emit("line", "a", "bcd")
    lobby.emit(.enter, "e")
    lobby.emit(.empty)
    #expect(lobby.emit(.empty) == false)
    #expect(log.lines == ["a: 3", "a", "none", "enter e", "empty"])
  }

  @Test func `of a superclass names the event of its subclasses`() {
    lobby.on(.error) { [log] error in log(error.message) }
    lobby.emit(.error, NodeError("boom"))
    lobby.on(.newListener) { [log] event in log(event) }
    lobby.on("x") {}
    #expect(log.lines == ["boom", "x"])
  }

  @Test func `is the same event as the string`() {
    let fn = Listener { [log] (name: String) in log(name) }
    lobby.on(.enter, fn)
    #expect(lobby.listenerCount("enter") == 1)
    #expect(lobby.listeners(.enter) == [fn])
    lobby.emit("enter", "a")
    lobby.off(.enter, fn)
    #expect(lobby.listenerCount(.enter) == 0)
    lobby.on("enter", fn).removeAllListeners(.enter)
    #expect(lobby.eventNames().isEmpty)
    #expect(log.lines == ["a"])
  }

  @Test func `puts listeners where the strings do`() {
    lobby.addListener(.enter) { [log] name in log("1 \(name)") }
    lobby.prependListener(.enter) { [log] name in log("2 \(name)") }
    lobby.prependOnceListener(.enter) { [log] name in log("3 \(name)") }
    lobby.emit(.enter, "a")
    lobby.emit(.enter, "b")
    #expect(log.lines == ["3 a", "2 a", "1 a", "2 b", "1 b"])
  }

  @Test func `says what its event carries, which a listener is checked by`() async {
    await #expect(processExitsWith: .exitCode(1)) {
      Lobby().on("line") { (n: Int) in _ = n }
    }
    #expect(Lobby().signature(of: "error") != nil)
  }
}

extension EventName where Owner: `A typed name`.Room, Args == EventArguments<String, String> {
  static var line: Self { Self("line") }
}

extension EventName where Owner: `A typed name`.Room, Args == EventArguments<String> {
  static var enter: Self { Self("enter") }
}

extension EventName where Owner: `A typed name`.Room, Args == NoArguments {
  static var empty: Self { Self("empty") }
}
