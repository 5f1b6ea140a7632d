import NodeEvents
import Testing

struct `An event target` {
  final class Log {
    var lines: [String] = []
    func callAsFunction(_ line: String) { lines.append(line) }
  }

  let log = Log()
  let target = EventTarget()

  func says(_ name: String) -> Listener { Listener { [log] in log(name) } }

  @Test func `takes a listener once`() {
    let a = says("a")
    target.addEventListener("x", a)
    target.addEventListener("x", says("b"))
    target.addEventListener("x", a, .init(once: true))
    target.dispatchEvent(Event("x"))
    target.dispatchEvent(Event("x"))
    #expect(log.lines == ["a", "b", "a", "b"])
    #expect(getEventListeners(target, "x").count == 2)
  }

  @Test func `calls what a listener adds, unless that was the last`() {
    target.addEventListener("x") { [target, new = says("new")] in target.addEventListener("x", new) }
    target.dispatchEvent(Event("x"))
    #expect(log.lines.isEmpty)
    target.addEventListener("x") { [target, newer = says("newer")] in target.addEventListener("x", newer) }
    target.dispatchEvent(Event("x"))
    #expect(log.lines == ["new"])
    target.dispatchEvent(Event("x"))
    #expect(log.lines == ["new", "new", "newer"])
  }

  @Test func `does not call a listener that another one removes`() {
    let b = says("b")
    target.addEventListener("x") { [target] in target.removeEventListener("x", b) }
    target.addEventListener("x", b)
    target.addEventListener("x", says("c"))
    target.dispatchEvent(Event("x"))
    #expect(log.lines == ["c"])
    #expect(getEventListeners(target, "x").count == 2)
  }

  @Test func `removes a listener for once before it is called`() {
    target.addEventListener("x", .init(once: true)) { [target, log] in
      log("called")
      target.dispatchEvent(Event("x"))
    }
    target.dispatchEvent(Event("x"))
    #expect(log.lines == ["called"])
    #expect(getEventListeners(target, "x").isEmpty)
  }

  @Test func `adds no listener for a signal that is aborted, and lets go of one that is aborted later`() {
    let controller = AbortController()
    target.addEventListener("x", .init(signal: controller.signal), { [log] in log("heard") })
    target.dispatchEvent(Event("x"))
    controller.abort()
    target.addEventListener("x", .init(signal: controller.signal), { [log] in log("never") })
    target.dispatchEvent(Event("x"))
    #expect(log.lines == ["heard"])
    #expect(getEventListeners(target, "x").isEmpty)
  }

  @Test(arguments: [true, false])
  func `says whether the default was prevented`(_ cancelable: Bool) {
    target.addEventListener("x") { event in event.preventDefault() }
    let event = Event("x", .init(cancelable: cancelable))
    #expect(target.dispatchEvent(event) == !cancelable)
    #expect(event.defaultPrevented == cancelable)
    #expect(event.cancelable == cancelable)
  }

  @Test func `shows itself to listeners only while it calls them`() {
    let event = Event("x")
    #expect(event.target == nil)
    target.addEventListener("x") { [target, log] event in
      log("\(event.target === target) \(event.currentTarget === target)")
    }
    target.dispatchEvent(event)
    #expect(log.lines == ["true true"])
    #expect(event.target === target)
    #expect(event.currentTarget == nil)
  }

  @Test func `dates its events by a clock that never goes back`() {
    let stamps = (0..<100).map { _ in Event("x").timeStamp }
    #expect(stamps == stamps.sorted())
    #expect((stamps.first ?? -1) >= 0)
  }

  @Test func `has its own limit of listeners, or the default`() {
    #expect(getMaxListeners(target) == EventEmitter.defaultMaxListeners)
    setMaxListeners(3, target)
    #expect(getMaxListeners(target) == 3)
  }
}
