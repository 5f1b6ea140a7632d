import Dispatch
import NodeEvents
import NodeRuntime
import Testing

/// `async` closures on a loop of a thread of its own. The orders are those that Node 20 printed for the same programs.
struct `async closures on a loop` {
  @Test func `begin at once and go on as microtasks`() async {
    let order = await onLoop { log in
      process.nextTick { log("tick") }
      AsyncListeners.start {
        log("begun")
        await Self.pass()
        log("after await")
      }
      queueMicrotask { log("microtask") }
      log("returned")
      setImmediate { log("immediate") }
    }
    #expect(order == ["begun", "returned", "tick", "microtask", "after await", "immediate"])
  }

  static func pass() async { await Task.yield() }

  @Test func `stay on the loop's thread through sleeps, other threads and the main actor`() async {
    let lines = await onLoop { log in
      let loop = ObjectIdentifier(EventLoop.current)
      @Sendable func check(_ what: String) {
        log(what, ObjectIdentifier(EventLoop.current) == loop)
      }
      let waits = setTimeout(1_000_000) {}
      setTimeout(1) {
        try await Task.sleep(for: .milliseconds(1))
        check("slept")
        await withCheckedContinuation { continuation in
          DispatchQueue.global().async { continuation.resume() }
        }
        check("resumed")
        await MainActor.run {}
        check("been on the main actor")
        try await timers.promises.setTimeout(1)
        check("timer")
        await Self.pass()
        check("passed")
        clearTimeout(waits)
      }
    }
    #expect(
      lines == ["slept true", "resumed true", "been on the main actor true", "timer true", "passed true"])
  }

  @Test func `run what is ready before the loop ends, and are no reason to wait for more`() async {
    let lines = await onLoop { log in
      AsyncListeners.start {
        for n in 0..<3 {
          await Self.pass()
          log("turn \(n)")
        }
        // Nobody ever wakes this one.
        try await timers.promises.setTimeout(1_000_000, (), .init(ref: false))
        log("never")
      }
      process.on("exit") { (_: Int) in log("exit") }
    }
    #expect(lines == ["turn 0", "turn 1", "turn 2", "exit"])
  }

  @Test func `tell of what they throw behind ticks and microtasks`() async {
    let lines = await onLoop { log in
      process.on("unhandledRejection") { (error: any Error) in log("unhandled", error) }
      setTimeout(1) {
        process.nextTick { log("tick") }
        queueMicrotask { log("microtask") }
        throw try await Self.failure()
      }
    }
    #expect(lines == ["tick", "microtask", "unhandled no"])
  }

  static func failure() async throws -> NodeError { NodeError("no") }

  @Test func `are an uncaught exception of that origin when nobody hears what they throw`() async {
    let lines = await onLoop { log in
      process.on("uncaughtExceptionMonitor") { (error: any Error, origin: String) in log(error, origin) }
      setImmediate { throw try await Self.failure() }
    }
    #expect(lines == ["no unhandledRejection", "uncaught no"])
  }

  @Test func `end the process with code 1 when nothing hears what they throw`() async {
    await #expect(processExitsWith: .exitCode(1)) {
      setTimeout(1) { throw try await Self.failure() }
      setTimeout(10_000) {}
      EventLoop.run()
    }
  }
}

struct `timers to await` {
  @Test func `return their values`() async {
    let lines = await onLoop { log in
      setImmediate {
        log(try await timers.promises.setTimeout(2, "value"))
        log(try await timers.promises.setImmediate(7))
        try await timers.promises.setTimeout()
        try await timers.promises.setImmediate()
        try await timers.promises.scheduler.wait(1)
        try await timers.promises.scheduler.yield()
        log("end")
      }
    }
    #expect(lines == ["value", "7", "end"])
  }

  @Test func `give their value again and again until the loop over them is left`() async {
    let lines = await onLoop { log in
      setImmediate {
        var count = 0
        for try await value in timers.promises.setInterval(1, "tick") {
          count += 1
          log(value, count)
          if count == 3 { break }
        }
        log(process.getActiveResourcesInfo())
      }
    }
    #expect(lines == ["tick 1", "tick 2", "tick 3", "[]"])
  }

  @Test func `are given up by their signal, with its reason as the cause`() async {
    let lines = await onLoop { log in
      func failure(_ error: any Error) -> String {
        "\(error.name) \(error.code ?? "") \(error.message), \((error as? NodeError)?.cause?.message ?? "no cause")"
      }
      setImmediate {
        let controller = AbortController()
        let options = TimerOptions(signal: controller.signal)
        setTimeout(1) { controller.abort(NodeError("why")) }
        do { _ = try await timers.promises.setTimeout(1_000_000, "", options) } catch { log(failure(error)) }
        do { _ = try await timers.promises.setTimeout(1_000_000, "", options) } catch { log(failure(error)) }
        do { _ = try await timers.promises.setImmediate("", options) } catch { log(failure(error)) }
        do { try await timers.promises.scheduler.wait(1_000_000, options) } catch { log(failure(error)) }
        do { for try await _ in timers.promises.setInterval(1, "", options) { log("never") } } catch {
          log(failure(error))
        }
        let later = AbortController()
        do {
          for try await _ in timers.promises.setInterval(1, "", .init(signal: later.signal)) {
            log("once")
            later.abort()
          }
        } catch { log(failure(error)) }
      }
    }
    let why = "AbortError ABORT_ERR The operation was aborted, why"
    #expect(
      lines == [
        why, why, why, why, why, "once", "AbortError ABORT_ERR The operation was aborted, This operation was aborted",
      ])
  }

  @Test func `are given up when their task is cancelled, on whichever thread`() async {
    let lines = await onLoop { log in
      let executor = EventLoop.current.executor
      let task = Task(executorPreference: executor) { try await timers.promises.setTimeout(1_000_000) }
      let ticks = Task(executorPreference: executor) {
        for try await _ in timers.promises.setInterval(1_000_000) { log("never") }
      }
      setTimeout(1) {
        DispatchQueue.global().async {
          task.cancel()
          ticks.cancel()
        }
        do { try await task.value } catch { log(error.code ?? "", error) }
        do { try await ticks.value } catch { log(error.code ?? "", error) }
      }
    }
    #expect(lines == Array(repeating: "ABORT_ERR The operation was aborted", count: 2))
  }

  @Test func `wait also where there is no loop`() async throws {
    #expect(try await timers.promises.setTimeout(1, "value") == "value")
    var count = 0
    for try await _ in timers.promises.setInterval(1) {
      count += 1
      if count == 2 { break }
    }
    let task = Task { try await timers.promises.setTimeout(1_000_000) }
    task.cancel()
    await #expect(throws: NodeError.self) { try await task.value }
  }

  @Test func `a signal's time is over and gives a wait up`() async {
    let lines = await onLoop { log in
      setImmediate {
        let options = TimerOptions(signal: AbortSignal.timeout(2))
        do { _ = try await timers.promises.setTimeout(1_000_000, "", options) } catch {
          log(error.name, (error as? NodeError)?.cause?.name ?? "")
        }
      }
    }
    #expect(lines == ["AbortError TimeoutError"])
  }
}
