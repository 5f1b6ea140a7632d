import NodeEvents
import NodeRuntime
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Each test has a process of its own. The exit codes were Node 20's.
struct `The end of the process` {
  static func output(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
  }

  static func errors(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  @Test func `has code 0 when nothing is left`() async {
    let result = await #expect(processExitsWith: .exitCode(0), observing: [\.standardOutputContent]) {
      process.on("exit") { (code: Int) in console.log("exit %d", code) }
      setTimeout(1) {}
      EventLoop.run()
      console.log("after run")
    }
    let output = Self.output(result)
    #expect(output.contains("exit 0\nafter run\n"))
  }

  @Test func `has code 1 when nothing catches an error, after 'exit'`() async {
    let result = await #expect(
      processExitsWith: .exitCode(1), observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      process.exitCode = 3
      process.on("exit") { (code: Int) in console.log("exit %d", code) }
      process.on("uncaughtExceptionMonitor") { (error: any Error, origin: String) in
        console.log("monitor %s %s", error.message, origin)
      }
      setTimeout(1) { throw NodeError("boom") }
      setTimeout(1) { console.log("never") }
      EventLoop.run()
    }
    let output = Self.output(result)
    #expect(output.contains("monitor boom uncaughtException\nexit 1\n"))
    #expect(!output.contains("never"))
    let errors = Self.errors(result)
    #expect(errors.contains("Uncaught:\nError: boom\n"))
  }

  @Test func `reports the emitter of an error event without listener`() async {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      final class Foo: EventEmitter {}
      setImmediate { Foo().emit("error", NodeError("boom")) }
      EventLoop.run()
    }
    let errors = Self.errors(result)
    #expect(
      errors.contains(
        "      throw er; // Unhandled 'error' event\n      ^\n\nError: boom\nEmitted 'error' event on Foo instance\n")
    )
  }

  @Test func `has code 7 when the handler throws itself`() async {
    let result = await #expect(processExitsWith: .exitCode(7), observing: [\.standardErrorContent]) {
      process.on("uncaughtException") { throw NodeError("again") }
      setTimeout(1) { throw NodeError("first") }
      EventLoop.run()
    }
    let errors = Self.errors(result)
    #expect(errors.contains("Uncaught:\nError: again\n"))
    #expect(!errors.contains("first"))
  }

  @Test func `has the code that was set`() async {
    await #expect(processExitsWith: .exitCode(3)) {
      process.exitCode = 3
      process.exit()
    }
    await #expect(processExitsWith: .exitCode(9)) {
      process.on("exit") { process.exitCode = 9 }
      process.exit(1)
    }
  }

  @Test func `has the code of the last call of exit`() async {
    await #expect(processExitsWith: .exitCode(4)) {
      process.on("exit") { process.exit(4) }
      process.exit(2)
    }
  }

  @Test func `does not come with a signal that is listened for`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      // A signal does not keep the loop running, as in Node: the timer does, until the signal has come.
      let waits = setTimeout(10_000) { console.log("never") }
      process.once("SIGUSR2") { (name: String, number: Int) in
        console.log("%s %d", name, number)
        clearTimeout(waits)
      }
      process.on("SIGUSR1") {}
      kill(getpid(), SIGUSR2)
      EventLoop.run()
      console.log("over")
    }
    let output = Self.output(result)
    #expect(output.contains("SIGUSR2 \(SIGUSR2)\nover\n"))
  }

  @Test func `comes with a signal that is no longer listened for`() async {
    await #expect(processExitsWith: .signal(SIGUSR2)) {
      let listener = Listener {}
      process.on("SIGUSR2", listener).off("SIGUSR2", listener)
      setTimeout(10) { kill(getpid(), SIGUSR2) }
      setTimeout(10_000) {}
      EventLoop.run()
    }
  }

  @Test func `finds warnings on standard error`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      process.on("warning") { StandardError.write("heard\n") }
      let emitter = EventEmitter()
      for _ in 0..<12 { emitter.on("x") {} }
      StandardError.write("said later than\n")
      EventLoop.run()
    }
    let errors = Self.errors(result)
    let words = errors.split(separator: "(node:").last ?? ""
    #expect(errors.contains("said later than\n(node:"))
    #expect(
      words.contains(
        """
        ) MaxListenersExceededWarning: Possible EventEmitter memory leak detected. 11 x listeners added to \
        [EventEmitter]. MaxListeners is 10. Use emitter.setMaxListeners() to increase limit
        heard

        """))
  }
}
