import NodeEvents
import NodeRuntime
import Testing

/// `once` and `on` in `async` listeners, on a loop of a thread of its own.
struct `awaiting events` {
  @Test func `gives what the event carries, and leaves no listener behind`() async {
    let order = await onLoop { log in
      let (app, hub) = (EventEmitter(), EventEmitter())
      app.on("start") {
        setImmediate { hub.emit("x", 1, "a") }
        let arguments = try await once(hub, "x")
        log("\(arguments) \(hub.eventNames())")
      }
      app.emit("start")
      log("\(hub.eventNames())")
    }
    #expect(order == ["[\"x\", \"error\"]", "[1, \"a\"] []"])
  }

  @Test func `listens no more as soon as the event comes, so that an error behind it is not swallowed`() async {
    let order = await onLoop { log in
      let (app, hub) = (EventEmitter(), EventEmitter())
      app.on("start") {
        setImmediate {
          hub.emit("x")
          hub.emit("error", NodeError("unheard"))
        }
        _ = try await once(hub, "x")
        log("goes on")
      }
      app.emit("start")
    }
    #expect(order == ["uncaught unheard", "goes on"])
  }

  @Test func `throws for a signal that is aborted, before and while it waits`() async {
    let order = await onLoop { log in
      let (app, hub) = (EventEmitter(), EventEmitter())
      app.on("start") {
        let controller = AbortController()
        setImmediate { controller.abort("enough") }
        for _ in 0..<2 {
          do {
            let arguments = try await once(hub, "x", .init(signal: controller.signal))
            log("\(arguments)")
          } catch {
            log("\(error.name) \(error.code ?? "") \(error.cause?.message ?? "") \(hub.eventNames())")
          }
        }
      }
      app.emit("start")
    }
    #expect(order == Array(repeating: "AbortError ABORT_ERR enough []", count: 2))
  }

  @Test func `ends when its task is cancelled, be it from another thread`() async {
    let order = await onLoop { log in
      let app = EventEmitter()
      let keepsRunning = setInterval(1000) {}
      nonisolated(unsafe) let end = { clearInterval(keepsRunning) }
      let task = Task(executorPreference: EventLoop.current.executor) {
        let hub = EventEmitter()
        do {
          let arguments = try await once(hub, "x")
          log("\(arguments)")
        } catch {
          log("\(error.name) \(hub.eventNames())")
        }
        do {
          for try await arguments in on(hub, "x") { log("\(arguments)") }
        } catch {
          log("\(error.name) \(hub.eventNames())")
        }
        end()
      }
      app.on("start") { setImmediate { Task.detached { task.cancel() } } }
      app.emit("start")
    }
    #expect(order == ["AbortError []", "AbortError []"])
  }

  @Test func `of a target gives the event`() async {
    let order = await onLoop { log in
      let app = EventEmitter()
      app.on("start") {
        let target = EventTarget()
        setImmediate { target.dispatchEvent(Event("x")) }
        log(try await once(target, "x")[0].type)
        setImmediate {
          for type in ["x", "x", "end"] { target.dispatchEvent(Event(type)) }
        }
        for try await events in on(target, "x", .init(close: ["end"])) { log("on \(events[0].type)") }
        log("\(getEventListeners(target, "x").count)")
      }
      app.emit("start")
    }
    #expect(order == ["x", "on x", "on x", "0"])
  }

  @Test func `as a sequence keeps what comes too fast, in order, ten thousand times`() async {
    let order = await onLoop { log in
      let (app, hub) = (EventEmitter(), EventEmitter())
      app.on("start") {
        let numbers = on(hub, "n", .init(close: ["end"]))
        for n in 0..<10_000 { hub.emit("n", n) }
        hub.emit("end")
        var expected = 0
        for try await arguments in numbers {
          if arguments[0] as? Int == expected { expected += 1 }
        }
        log("\(expected)")
      }
      app.emit("start")
    }
    #expect(order == ["10000"])
  }

  @Test func `as a sequence stops listening when the loop over it is left`() async {
    let order = await onLoop { log in
      let (app, hub) = (EventEmitter(), EventEmitter())
      app.on("start") {
        setImmediate { hub.emit("x", 1) }
        for try await _ in on(hub, "x") { break }
        log("\(hub.eventNames())")
      }
      app.emit("start")
    }
    #expect(order == ["[]"])
  }
}

/// What becomes of the errors of `async` listeners.
struct `a captured rejection` {
  @Test func `comes to the listeners of 'error' on the next tick`() async {
    let order = await onLoop { log in
      let hub = EventEmitter(.init(captureRejections: true))
      hub.on("x") { () async throws in throw NodeError("boom") }
      hub.on("error") { (error: any Error) in log("error \(error.message)") }
      hub.emit("x")
      log("emitted")
    }
    #expect(order == ["emitted", "error boom"])
  }

  @Test func `is an unhandled one where the emitter does not capture`() async {
    let order = await onLoop { log in
      process.on("unhandledRejection") { (error: any Error) in log("unhandled \(error.message)") }
      let hub = EventEmitter()
      hub.on("x") { () async throws in throw NodeError("boom") }
      hub.on("error") { (error: any Error) in log("error \(error.message)") }
      hub.emit("x")
    }
    #expect(order == ["unhandled boom"])
  }

  @Test func `of a target's listener is an uncaught exception`() async {
    let order = await onLoop { log in
      process.on("uncaughtException") { (error: any Error, origin: String) in log("\(origin) \(error.message)") }
      let target = EventTarget()
      target.addEventListener("x") { event async throws in throw NodeError(event.type) }
      target.dispatchEvent(Event("x"))
      log("dispatched")
    }
    #expect(order == ["dispatched", "uncaught x", "uncaughtException x"])
  }

  @Test func `comes although nobody else holds the emitter any more`() async {
    let order = await onLoop { log in
      func emit() {
        let hub = EventEmitter(.init(captureRejections: true))
        hub.on("x") {
          await Task.yield()
          throw NodeError("late")
        }
        hub.on("error") { (error: any Error) in log("error \(error.message)") }
        hub.emit("x")
      }
      emit()
    }
    #expect(order == ["error late"])
  }

  @Test func `can be taken away as any listener`() async {
    let order = await onLoop { log in
      let hub = EventEmitter()
      let fn = Listener { () async throws in log("called") }
      hub.on("x", fn).once("x", fn)
      log("\(hub.listenerCount("x", fn))")
      hub.emit("x")
      hub.off("x", fn)
      log("\(hub.emit("x"))")
    }
    #expect(order == ["2", "called", "called", "false"])
  }
}
