import NodeEvents
import Testing

struct `An abort signal` {
  final class Log {
    var lines: [String] = []
    func callAsFunction(_ line: String) { lines.append(line) }
  }

  let log = Log()
  let controller = AbortController()
  var signal: AbortSignal { controller.signal }

  @Test func `is aborted once, with an AbortError where no reason is given`() throws {
    signal.addEventListener("abort") { [log, signal] event in log("\(event.type) \(event.target === signal)") }
    #expect(!signal.aborted)
    try signal.throwIfAborted()
    controller.abort()
    controller.abort(NodeError("late"))
    #expect(log.lines == ["abort true"])
    #expect(signal.aborted)
    #expect(signal.reason?.name == "AbortError")
    #expect(signal.reason?.code == "ABORT_ERR")
    #expect(throws: NodeError.self) { try signal.throwIfAborted() }
  }

  @Test func `takes a text for a reason`() {
    controller.abort("enough")
    #expect(signal.reason?.message == "enough")
    #expect(AbortSignal.abort("from the start").reason?.message == "from the start")
  }

  @Test func `keeps the place of onabort when another is set`() {
    signal.addEventListener("abort") { [log] in log("first") }
    signal.onabort = { [log] _ in log("replaced") }
    signal.addEventListener("abort") { [log] in log("last") }
    signal.onabort = { [log] _ in log("onabort") }
    controller.abort()
    #expect(log.lines == ["first", "onabort", "last"])
  }

  @Test func `takes onabort away with nil`() {
    signal.onabort = { [log] _ in log("never") }
    #expect(signal.onabort != nil)
    signal.onabort = nil
    #expect(signal.onabort == nil)
    controller.abort()
    #expect(log.lines.isEmpty)
  }

  @Test func `of others is aborted with the first of them, for its reason`() {
    let other = AbortController()
    let either = AbortSignal.any([signal, other.signal])
    let nested = AbortSignal.any([either])
    nested.addEventListener("abort") { [log] in log("nested") }
    other.abort("other")
    controller.abort("controller")
    #expect(either.reason?.message == "other")
    #expect(nested.reason?.message == "other")
    #expect(log.lines == ["nested"])
    #expect(AbortSignal.any([either, signal]).reason?.message == "other")
  }

  @Test func `of others goes when nobody listens, and stays while somebody does`() {
    weak var unheard: AbortSignal?
    weak var heard: AbortSignal?
    do {
      let first = AbortSignal.any([signal])
      let second = AbortSignal.any([signal])
      second.addEventListener("abort") { [log] in log("heard") }
      unheard = first
      heard = second
    }
    #expect(unheard == nil)
    #expect(heard != nil)
    controller.abort()
    #expect(heard == nil)
    #expect(log.lines == ["heard"])
  }

  @Test func `that a thousand others were made of still knows the last`() {
    for _ in 0..<1000 { _ = AbortSignal.any([signal]) }
    let last = AbortSignal.any([signal])
    controller.abort()
    #expect(last.aborted)
  }

  @Test func `goes with its controller although others were made of it`() {
    weak var source: AbortSignal?
    let other = AbortController()
    let either: AbortSignal
    do {
      let short = AbortController()
      source = short.signal
      either = AbortSignal.any([short.signal, other.signal])
      either.addEventListener("abort") { [log] in log("either") }
    }
    #expect(source == nil)
    other.abort()
    #expect(either.aborted)
    #expect(log.lines == ["either"])
  }

  @Test func `calls what addAbortListener added, even when the event was stopped`() {
    signal.addEventListener("abort") { event in event.stopImmediatePropagation() }
    signal.addEventListener("abort") { [log] in log("never") }
    addAbortListener(signal) { [log] in log("added") }
    addAbortListener(signal) { [log] in log("disposed of") }.dispose()
    controller.abort()
    #expect(log.lines == ["added"])
  }
}
