import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream
import TestSupport
import Testing

struct `awaited streams` {
  @Test func `Readable.from gives bytes where objects are not wanted`() async throws {
    let lines = try await onLoop { log in
      let stream = Readable.from(["ab", "c"], .init(objectMode: false))
      log("\(stream.readableObjectMode) \(stream.readableHighWaterMark)")
      stream.on("data") { (chunk: Buffer) in log("\(chunk)") }
    }
    #expect(lines == ["false 1", "<Buffer 61 62>", "<Buffer 63>"])
  }

  @Test func `finished can leave errors to others, and stops when it is told to`() async throws {
    let lines = try await onLoop { log in
      let failing = PassThrough()
      failing.on("error") { (error: any Error) in log("heard \(error.message)") }
      finished(failing, .init(error: false)) { error in log("closed \(error?.message ?? "nil")") }
      failing.destroy(NodeError("broken"))

      let controller = AbortController()
      let endless = PassThrough()
      finished(endless, .init(signal: controller.signal)) { error in log("\(error?.code ?? "nil") \(endless.destroyed)")
      }
      controller.abort()
    }
    #expect(lines == ["ABORT_ERR false", "heard broken", "closed broken"])
  }

  @Test func `a task that is cancelled destroys the streams it waits for`() async throws {
    let lines = try await onLoop { log in
      // The task runs on the thread of these.
      nonisolated(unsafe) let source = PassThrough()
      nonisolated(unsafe) let sink = PassThrough()
      nonisolated(unsafe) let log = log
      let loop = EventLoop.current
      let task = Task.immediate(executorPreference: loop.executor) {
        do { try await pipeline(source, sink) } catch {
          log("\(error.code ?? "") \(source.destroyed) \(sink.destroyed)")
        }
      }
      setTimeout(5) { task.cancel() }
      // What a cancellation wakes comes from another thread.
      onceTrue({ !log.lines.isEmpty }) {}
    }
    #expect(lines == ["ABORT_ERR true true"])
  }

  @Test func `what reads a stream frees it, at its end and before`() async throws {
    final class Counted {
      nonisolated(unsafe) static var alive = 0; init() { Self.alive += 1 }; deinit { Self.alive -= 1 }
    }
    let lines = try await onLoop { log in
      func make(_ count: Int) -> Readable {
        let counted = Counted()
        var left = count
        return Readable(
          .init(read: { this, _ in
            _ = counted
            left -= 1
            this.push(left < 0 ? nil : Buffer.from("x"))
          }))
      }
      EventLoop.async {
        for turn in 0..<1000 {
          for try await _ in make(turn % 3) where turn % 2 == 0 { break }
        }
        try await timers.promises.setImmediate()
        log("\(Counted.alive)")
      }
    }
    #expect(lines == ["0"])
  }
}
