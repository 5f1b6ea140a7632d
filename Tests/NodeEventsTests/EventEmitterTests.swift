import NodeEvents
import Testing

// The expected orders are those that Node 20 printed for like programs.
struct `An emitter` {
  let emitter = EventEmitter()

  /// What the listeners said.
  final class Log {
    var lines: [String] = []
    func callAsFunction(_ line: Any) { lines.append("\(line)") }
  }

  let log = Log()

  /// A listener that says its name.
  func says(_ name: String) -> Listener { Listener { [log] in log(name) } }

  @Test func `calls listeners in the order of their list`() {
    emitter.on("x", says("a")).prependListener("x", says("b")).once("x", says("c"))
      .prependOnceListener("x", says("d")).addListener("x", says("e"))
    log(emitter.emit("x"))
    log(emitter.emit("x"))
    log(emitter.emit("y"))
    #expect(log.lines == ["d", "b", "a", "c", "e", "true", "b", "a", "e", "true", "false"])
  }

  @Test func `removes the listener that was added last`() {
    let a = says("a")
    let b = says("b")
    emitter.on("x", a).on("x", b).on("x", a)
    emitter.off("x", a).emit("x")
    emitter.removeListener("x", a).emit("x")
    emitter.off("x", a).off("y", a).off("x", b)
    log(emitter.emit("x"))
    #expect(log.lines == ["a", "b", "b", "false"])
  }

  @Test func `takes a listener's copies for one, and its like for another`() {
    let a = says("a")
    let copy = a
    #expect(copy == a)
    #expect(says("a") != a)
    emitter.on("x", a).off("x", says("a")).once("y", a).off("y", copy)
    #expect(emitter.listeners("x") == [a])
    #expect(emitter.eventNames() == ["x"])
  }

  @Test func `goes on with the listeners of when the emit began`() {
    let b = says("b")
    emitter.on("removed") { [log, emitter] in
      log("a")
      emitter.off("removed", b)
    }
    emitter.on("removed", b)
    emitter.emit("removed")
    emitter.emit("removed")

    emitter.on("added") { [log, emitter, new = says("new")] in
      log("c")
      emitter.on("added", new)
    }
    emitter.emit("added")
    emitter.emit("added")

    emitter.on("all removed") { [log, emitter] in
      log("d")
      emitter.removeAllListeners("all removed")
    }
    emitter.on("all removed", says("e"))
    emitter.emit("all removed")
    log(emitter.emit("all removed"))
    #expect(log.lines == ["a", "b", "a", "c", "c", "new", "d", "e", "false"])
  }

  @Test func `lets a listener remove itself`() {
    var itself: Listener?
    let a = Listener { [log, emitter] in
      log("a")
      if let itself { emitter.off("x", itself) }
    }
    itself = a
    emitter.on("x", a).on("x", says("b"))
    emitter.emit("x")
    emitter.emit("x")
    #expect(log.lines == ["a", "b", "b"])
  }

  @Test func `calls a once listener once, though it emits the event itself`() {
    emitter.once("x") { [log, emitter] in
      log("once")
      emitter.emit("x")
    }
    emitter.on("x", says("b"))
    emitter.emit("x")
    #expect(log.lines == ["once", "b", "b"])
  }

  @Test func `calls a once listener that was removed while the event was emitted`() {
    let a = says("a")
    emitter.on("x") { [emitter] in emitter.off("x", a) }
    emitter.once("x", a)
    emitter.emit("x")
    log(emitter.listenerCount("x"))
    emitter.emit("x")
    #expect(log.lines == ["a", "1"])
  }

  @Test func `tells of a listener before it is added`() {
    let f = Listener {}
    emitter.on("newListener") { [log, emitter] (event: String, listener: Listener) in
      log("\(event) \(listener == f) \(emitter.listenerCount("x"))")
    }
    emitter.on("x", f).once("x", f)
    #expect(log.lines == ["x true 0", "x true 1"])
  }

  @Test func `lets a newListener listener put another in front`() {
    emitter.once("newListener") { [emitter, b = says("b")] (event: String) in
      if event == "x" { emitter.on("x", b) }
    }
    emitter.on("x", says("a")).emit("x")
    #expect(log.lines == ["b", "a"])
  }

  @Test func `tells newListener listeners of their likes`() {
    emitter.on("newListener") { [log] (event: String) in log("1 \(event)") }
    emitter.on("newListener") { [log] (event: String) in log("2 \(event)") }
    emitter.on("removeListener") {}
    #expect(log.lines == ["1 newListener", "1 removeListener", "2 removeListener"])
  }

  @Test func `tells of a listener after it was removed`() {
    let f = Listener {}
    let g = Listener {}
    emitter.on("removeListener") { [log, emitter] (event: String, listener: Listener) in
      log("\(event) \(listener == f ? "f" : "g") \(emitter.listenerCount(event))")
    }
    emitter.on("x", f).on("x", g).once("y", f).off("x", f).emit("y")
    emitter.off("x", Listener {}).removeAllListeners("x")
    #expect(log.lines == ["x f 1", "y f 0", "x g 0"])
  }

  @Test func `removes all listeners, the last added first`() {
    let listeners = (0..<4).map { _ in Listener {} }
    emitter.on("a", listeners[0]).on("a", listeners[1]).on("b", listeners[2]).on("b", listeners[3])
    emitter.on("removeListener") { [log] (event: String, listener: Listener) in
      log("\(event) \(listeners.firstIndex(of: listener) ?? -1)")
    }
    emitter.on("c") {}
    emitter.removeAllListeners()
    log(emitter.eventNames().count)
    #expect(log.lines == ["a 1", "a 0", "b 3", "b 2", "c -1", "0"])
  }

  @Test func `names events in the order of their first listeners`() {
    emitter.on("b") {}.on("a") {}.on("b") {}.prependListener("c") {}
    #expect(emitter.eventNames() == ["b", "a", "c"])
    emitter.removeAllListeners("b")
    #expect(emitter.eventNames() == ["a", "c"])
    emitter.on("b") {}
    #expect(emitter.eventNames() == ["a", "c", "b"])
  }

  @Test func `counts listeners`() {
    let f = Listener {}
    emitter.on("x", f).once("x", f).on("x") {}
    #expect(emitter.listenerCount("x") == 3)
    #expect(emitter.listenerCount("x", f) == 2)
    #expect(emitter.listenerCount("y") == 0)
    #expect(emitter.listenerCount("y", f) == 0)
    #expect(emitter.listeners("x").count == 3)
    #expect(emitter.rawListeners("x").map(\.listener).prefix(2) == [nil, f])
    #expect(emitter.rawListeners("x").first == f)
    #expect(emitter.listeners("y").isEmpty)
  }

  @Test func `tells the error monitor first`() {
    emitter.on(EventEmitter.errorMonitor) { [log] (error: any Error) in log("monitor \(error.message)") }
    emitter.on("error") { [log] (error: any Error) in log("error \(error.message)") }
    emitter.emit("error", NodeError("boom"))
    log(emitter.emit("x"))
    log(emitter.listenerCount("error"))
    #expect(log.lines == ["monitor boom", "error boom", "false", "1"])
  }

  @Test func `keeps many events of many emitters apart`() {
    let emitters = (0..<100).map { _ in EventEmitter() }
    var counts: [String: Int] = [:]
    for (e, emitter) in emitters.enumerated() {
      for event in 0..<50 { emitter.on("event \(event)") { (n: Int) in counts["\(e) \(event)", default: 0] += n } }
    }
    for _ in 0..<2 {
      for event in (0..<50).reversed() {
        for (e, emitter) in emitters.enumerated() { emitter.emit("event \(event)", e * 50 + event) }
      }
    }
    #expect(counts.count == 5000)
    for e in 0..<100 {
      for event in 0..<50 where counts["\(e) \(event)"] != 2 * (e * 50 + event) { Issue.record("\(e) \(event)") }
    }
    for event in 0..<50 where event != 7 { emitters[0].removeAllListeners("event \(event)") }
    #expect(emitters[0].eventNames() == ["event 7"])
    #expect(!emitters[0].emit("event 8", 1))
    #expect(emitters[1].emit("event 8", 1))
  }

  @Test func `frees listeners that are removed, and its listeners when it goes`() {
    class Thing {}
    weak var removed: Thing?
    weak var once: Thing?
    weak var held: Thing?
    do {
      let emitter = EventEmitter()
      do {
        let things = (Thing(), Thing(), Thing())
        (removed, once, held) = things
        let listener = Listener { [thing = things.0] (_: Int) in _ = thing }
        emitter.on("x", listener).once("x") { [thing = things.1] in _ = thing }.on("x") { [thing = things.2] in
          _ = thing
        }
        // Both are adapted to what is emitted.
        emitter.emit("x", 1)
        emitter.off("x", listener)
      }
      #expect(removed == nil)
      #expect(once == nil)
      #expect(held != nil)
    }
    #expect(held == nil)
  }
}
