import NodeEvents
import Testing

/// Counts those that are alive.
private final class Counted {
  nonisolated(unsafe) static var alive = 0

  init() { Counted.alive += 1 }

  deinit { Counted.alive -= 1 }
}

struct `Emitters that are over` {
  @Test func `free ten thousand emitters with all their listeners`() {
    final class Held {
      weak var emitter: EventEmitter?
      init(_ emitter: EventEmitter) { self.emitter = emitter }
    }
    func make() -> Held {
      let emitter = EventEmitter()
      let counted = Counted()
      emitter.on("a", Listener { (_: Int) in _ = counted })
      emitter.prependListener("a", Listener { _ = counted })
      emitter.once("b", Listener { _ = counted })
      let removed = Listener { _ = counted }
      emitter.on("c", removed)
      emitter.off("c", removed)
      emitter.emit("a", 1)
      emitter.emit("b")
      return Held(emitter)
    }
    let all = (0..<10_000).map { _ in make() }
    #expect(Counted.alive == 0)
    #expect(all.allSatisfy { $0.emitter == nil })
  }
}
