import NodeEvents
import Testing

// Without a runtime, what nothing catches ends the process: each test has a process of its own, and takes away the
// runtime that the other tests brought into the program.
struct `What nothing catches` {
  static func errors(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  @Test func `is an error event without listener`() async {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      UncaughtException.install(nil)
      Warning.install(nil)
      EventEmitter().emit("error", NodeError("boom", code: "ERR_BOOM"))
    }
    #expect(Self.errors(result).contains("Uncaught Error [ERR_BOOM]: boom\n"))
  }

  @Test func `is an error event that only the monitor hears`() async {
    let result = await #expect(
      processExitsWith: .exitCode(1), observing: [\.standardErrorContent]
    ) {
      UncaughtException.install(nil)
      Warning.install(nil)
      let emitter = EventEmitter()
      emitter.on(EventEmitter.errorMonitor) { (error: any Error) in StandardError.write("monitor \(error.message)\n") }
      emitter.emit("error", NodeError("boom"))
    }
    #expect(Self.errors(result).contains("monitor boom\nUncaught Error: boom\n"))
  }

  @Test func `is an error event that carries no error, which Node makes one`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      UncaughtException.install { error, origin in
        guard case .unheardErrorEvent("EventEmitter") = origin else { return }
        StandardError.write("\(error.code ?? "") \(error.message)\n")
      }
      let emitter = EventEmitter()
      emitter.emit("error")
      emitter.emit("error", "bad")
      emitter.emit("error", 42)
    }
    let expected = """
      ERR_UNHANDLED_ERROR Unhandled error. (undefined)
      ERR_UNHANDLED_ERROR Unhandled error. ('bad')
      ERR_UNHANDLED_ERROR Unhandled error. (42)

      """
    #expect(Self.errors(result).contains(expected))
  }

  @Test func `is what a listener throws, which ends that emit`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      UncaughtException.install { error, _ in StandardError.write("caught \(error.message)\n") }
      let emitter = EventEmitter()
      emitter.on("x") { StandardError.write("a\n") }
      emitter.on("x") { throw NodeError("thrown") }
      emitter.on("x") { StandardError.write("never\n") }
      emitter.emit("x")
      emitter.emit("x", 1)
    }
    #expect(Self.errors(result).contains("a\ncaught thrown\na\ncaught thrown\n"))
  }

  @Test func `is a wrong type: for a declared event when it is registered, else when it is emitted`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      UncaughtException.install { error, _ in StandardError.write("\(error.code ?? "") \(error.message)\n") }
      let emitter = EventEmitter()
      emitter.on("error") { (_: String) in StandardError.write("never\n") }
      StandardError.write("\(emitter.listenerCount("error"))\n")
      emitter.on("x") { (_: Int, _: String) in StandardError.write("never\n") }
      StandardError.write("\(emitter.listenerCount("x"))\n")
      emitter.emit("x", 1, 2)
      emitter.emit("x", 1)
      emitter.emit("x")
    }
    let expected = """
      ERR_INVALID_ARG_TYPE The listener for 'error' takes (String), but the event carries (Error); write the types in the closure
      0
      1
      ERR_INVALID_ARG_TYPE A listener that takes (Int, String) was given (Int, Int)
      ERR_INVALID_ARG_TYPE A listener that takes (Int, String) was given (Int)
      ERR_INVALID_ARG_TYPE A listener that takes (Int, String) was given ()

      """
    #expect(Self.errors(result).contains(expected))
  }

  @Test func `is a limit of listeners below zero`() async {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      UncaughtException.install(nil)
      Warning.install(nil)
      EventEmitter().setMaxListeners(-1)
    }
    let expected = """
      Uncaught RangeError [ERR_OUT_OF_RANGE]: The value of "setMaxListeners" is out of range. \
      It must be >= 0. Received -1

      """
    #expect(Self.errors(result).contains(expected))
  }
}

struct `Too many listeners` {
  @Test func `are warned of once an event`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      UncaughtException.install(nil)
      Warning.install(nil)
      final class Foo: EventEmitter {}
      func add(_ count: Int, _ event: String, to emitter: EventEmitter) {
        for _ in 0..<count { emitter.on(event) {} }
      }
      let foo = Foo()
      foo.setMaxListeners(2)
      add(5, "x", to: foo)
      add(3, "y", to: foo)
      foo.removeAllListeners("x")
      add(3, "x", to: foo)
      add(11, "z", to: EventEmitter())
      let unlimited = EventEmitter()
      unlimited.setMaxListeners(0)
      add(50, "z", to: unlimited)
      foo.setMaxListeners(1)
      foo.once("one") {}.prependListener("one") {}
    }
    let warnings = [
      "3 x listeners added to [Foo]. MaxListeners is 2", "3 y listeners added to [Foo]. MaxListeners is 2",
      "3 x listeners added to [Foo]. MaxListeners is 2", "11 z listeners added to [EventEmitter]. MaxListeners is 10",
      "2 one listeners added to [Foo]. MaxListeners is 1",
    ].map {
      "MaxListenersExceededWarning: Possible EventEmitter memory leak detected. \($0). "
        + "Use emitter.setMaxListeners() to increase limit\n"
    }
    let printed = `What nothing catches`.errors(result)
    #expect(printed.contains(warnings.joined()))
  }

  @Test func `are as many as the limit says`() {
    let emitter = EventEmitter()
    #expect(emitter.getMaxListeners() == EventEmitter.defaultMaxListeners)
    #expect(emitter.setMaxListeners(1).getMaxListeners() == 1)
    #expect(emitter.setMaxListeners(0).getMaxListeners() == 0)
  }
}
