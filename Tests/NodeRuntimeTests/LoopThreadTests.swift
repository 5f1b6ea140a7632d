import Foundation
import NodeEvents
import NodeRuntime
import Synchronization
import Testing

import func TestSupport.onThread

struct `A loop and its thread` {
  @Test func `do what other threads ask for, in their order`() async {
    let lines = await onLoop { log in
      let remote = EventLoop.current.remote
      let loop = ObjectIdentifier(EventLoop.current)
      // Keeps the loop running until all was done.
      let waits = setTimeout(1_000_000) {}
      Timers.shared.withLock { $0[loop] = 0 }
      for thread in 0..<4 {
        Thread {
          for n in 0..<1000 {
            remote.execute {
              if ObjectIdentifier(EventLoop.current) != loop { log("another thread") }
              if n % 500 == 0 { log(thread, n) }
              process.nextTick {
                let done = Timers.shared.withLock { counts in
                  counts[loop, default: 0] += 1
                  return counts[loop]
                }
                if done == 4000 { process.emit("all done") }
              }
            }
          }
        }.start()
      }
      process.on("all done") { clearTimeout(waits) }
    }
    #expect(lines.count == 8)
    for thread in 0..<4 { #expect(lines.filter { $0.hasPrefix("\(thread) ") } == ["\(thread) 0", "\(thread) 500"]) }
  }

  enum Timers {
    static let shared = Mutex<[ObjectIdentifier: Int]>([:])
  }

  @Test func `are safe to ask when they are gone`() async throws {
    let door = Mutex<RemoteLoop?>(nil)
    await onThread {
      let remote = EventLoop.current.remote
      door.withLock { $0 = remote }
      EventLoop.run()
    }
    let remote = try #require(door.withLock { $0 })
    for _ in 0..<100 { remote.execute { Issue.record("done by a loop that is gone") } }
  }

  @Test func `are safe to ask while they go`() async {
    for _ in 0..<20 {
      await onThread {
        let remote = EventLoop.current.remote
        for _ in 0..<2 {
          Thread { for _ in 0..<2000 { remote.execute {} } }.start()
        }
        EventLoop.run()
      }
    }
  }

  @Test func `free what they were asked for and did not do`() async {
    final class Thing: Sendable {}
    let thing = Mutex<Thing?>(Thing())
    weak let held = thing.withLock { $0 }
    await onThread {
      let object = thing.withLock { $0.take() }
      EventLoop.current.remote.execute { _ = object }
    }
    #expect(held == nil)
  }

  @Test func `are several, each with its own timers and process`() async {
    await withTaskGroup(of: [String].self) { group in
      for loop in 0..<8 {
        group.addTask {
          await onLoop { log in
            var n = 0
            process.on("mine") { log(loop, "process") }
            var interval: Timeout?
            interval = setInterval(1) {
              n += 1
              process.nextTick { log(loop, n) }
              if n == 3 {
                clearInterval(interval)
                process.emit("mine")
              }
            }
          }
        }
      }
      for await lines in group {
        let loop = lines.first?.first.map { "\($0)" } ?? ""
        #expect(lines == ["1", "2", "process", "3"].map { "\(loop) \($0)" })
      }
    }
  }

  @Test func `run again after they ran`() async {
    let lines = await onLoop { log in
      setTimeout(1) { log("first") }
      EventLoop.run()
      setImmediate { log("second") }
    }
    #expect(lines == ["first", "second"])
  }
}

/// Every closure that was done, cleared, or left behind at the end of the loop frees what it holds.
struct `What a closure holds` {
  final class Thing: Sendable {}

  /// Gives the body a new thing and says whether that was freed in the meantime.
  static func isFreed(_ body: (Thing) -> Void) -> () -> Bool {
    weak var held: Thing?
    do {
      let thing = Thing()
      held = thing
      body(thing)
    }
    return { [weak held] in held == nil }
  }

  @Test func `is freed when the closure was called`() async {
    let lines = await onLoop { log in
      var freed: [(String, () -> Bool)] = []
      freed.append(("timer", Self.isFreed { thing in setTimeout(1) { _ = thing } }))
      freed.append(("immediate", Self.isFreed { thing in setImmediate { _ = thing } }))
      freed.append(("tick", Self.isFreed { thing in process.nextTick { _ = thing } }))
      freed.append(("microtask", Self.isFreed { thing in queueMicrotask { _ = thing } }))
      freed.append(("remote", Self.isFreed { thing in EventLoop.current.execute { _ = thing } }))
      setTimeout(5) { for (name, isFreed) in freed where !isFreed() { log(name) } }
    }
    #expect(lines == [])
  }

  @Test func `is freed when the closure was cleared, also while the timer is held`() async {
    let lines = await onLoop { log in
      var timers: [Timeout] = []
      var immediates: [Immediate] = []
      let freed = [
        Self.isFreed { thing in timers.append(setTimeout(1_000_000) { _ = thing }) },
        Self.isFreed { thing in timers.append(setInterval(1_000_000) { _ = thing }) },
        Self.isFreed { thing in immediates.append(setImmediate { _ = thing }) },
        Self.isFreed { thing in
          var itself: Timeout?
          itself = setInterval(1) {
            _ = thing
            clearInterval(itself)
            itself = nil
          }
        },
      ]
      timers.forEach(clearTimeout)
      immediates.forEach(clearImmediate)
      log(freed.prefix(3).map { $0() })
      setTimeout(10) { log(freed.map { $0() }, timers.count + immediates.count) }
    }
    #expect(lines == ["[true, true, true]", "[true, true, true, true] 3"])
  }

  @Test func `is freed when the loop has ended`() async {
    final class Held: Sendable {
      let things = Mutex<[Weak]>([])
      func hold() -> Thing {
        let thing = Thing()
        things.withLock { $0.append(Weak(thing: thing)) }
        return thing
      }
    }
    struct Weak: Sendable { weak let thing: Thing? }
    let held = Held()
    await onThread {
      let things = (0..<6).map { _ in held.hold() }
      setTimeout(1_000_000) { _ = things[0] }.unref()
      setInterval(1_000_000) { _ = things[1] }.unref()
      process.on("SIGWINCH") { _ = things[2] }
      process.on("exit") {
        // What is added now is never called.
        process.nextTick { _ = things[3] }
        queueMicrotask { _ = things[4] }
        setImmediate { _ = things[5] }
      }
      EventLoop.run()
    }
    #expect(held.things.withLock { $0.map { $0.thing == nil } } == Array(repeating: true, count: 6))
  }

  @Test func `is freed of a loop that never ran`() async {
    let thing = Mutex<Thing?>(Thing())
    weak let held = thing.withLock { $0 }
    await onThread {
      let object = thing.withLock { $0.take() }
      setTimeout(1) { _ = object }
      setImmediate { _ = object }
      process.nextTick { _ = object }
    }
    #expect(held == nil)
  }

  @Test func `may be a long chain of timers`() async {
    let lines = await onLoop { log in
      for _ in 0..<200_000 { setTimeout(1_000_000) {}.unref() }
      log("made")
    }
    #expect(lines == ["made"])
  }
}
