import Foundation
import NodeEvents
import NodeRuntime
import Testing

// What was expected here was observed in Node 20.
struct `The process` {
  static func errors(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  @Test func `prints warnings as Node does`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      process.emitWarning("plain")
      process.emitWarning("typed", "MyWarning")
      process.emitWarning("coded", "MyWarning", "C01")
      process.emitWarning("detailed", .init(type: "MyWarning", code: "C02", detail: "some\ndetail"))
      process.emitWarning(NodeError("an error", code: "E1", name: "CustomWarning"))
      EventLoop.run()
    }
    let warnings = Self.errors(result).replacing(#/\(node:[0-9]+\)/#, with: "(node)")
    #expect(
      warnings.contains(
        """
        (node) Warning: plain
        (node) MyWarning: typed
        (node) [C01] MyWarning: coded
        (node) [C02] MyWarning: detailed
        some
        detail
        (node) [E1] CustomWarning: an error

        """))
  }

  @Test func `traces what is deprecated when asked to`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      process.traceDeprecation = true
      deprecatedFunction()
      EventLoop.run()
    }
    let errors = Self.errors(result)
    #expect(errors.contains("[DEP_X] DeprecationWarning: gone soon\n"))
    #if os(Linux)
      #expect(errors.contains("    at deprecatedFunction()"))
    #endif
  }

  @Test func `tells of an uncaught error behind 'exit'`() async {
    let result = await #expect(processExitsWith: .exitCode(1), observing: [\.standardErrorContent]) {
      process.on("exit") { (_: Int) in console.error("exit") }
      setTimeout(1) { throw NodeError("boom") }
      EventLoop.run()
    }
    #expect(Self.errors(result).contains("exit\nUncaught:\nError: boom\n"))
  }

  @Test func `refuses to listen for signals that cannot be heard`() async {
    let lines = await onLoop { log in
      process.on("uncaughtException") { (error: any Error) in log((error as? NodeError)?.syscall ?? "") }
      process.on("SIGKILL") { log("never") }
      process.on("SIGSTOP") { log("never") }
      log("end")
    }
    let failure = "uncaught uv_signal_start EINVAL"
    #expect(lines == [failure, "uv_signal_start", failure, "uv_signal_start", "end"])
  }

  @Test func `ends with the signal that abort sends`() async {
    await #expect(processExitsWith: .signal(SIGABRT)) { process.abort() }
  }

  @Test func `reads files of variables as Node does`() throws {
    let text = #"""
      # comment
      TEST_A=1
      TEST_B = spaced value
      TEST_C="double \n quoted # not comment"
      TEST_D='single \n quoted'
      TEST_E=`back tick "x" 'y'`
      TEST_F=unquoted # comment
      export TEST_G=exported
      TEST_H=
      TEST_I="multi
      line"
      TEST_J=no"quotes"inside
      TEST_K=a=b=c
        TEST_L=indented
      TEST_M=#hash
      TEST_N='a' trailing
      TEST_O=a#b
      TEST_P	=	tab
      TEST_Q="unterminated
      TEST_R=changed
      TEST_S=$TEST_A
      TEST_T=crlf
      """#.replacing("crlf", with: "crlf\r\nTEST_U=\"q\"\r\nTEST_V=last")
    let expected: KeyValuePairs = [
      "A": "1", "B": "spaced value", "C": "double \n quoted # not comment", "D": #"single \n quoted"#,
      "E": #"back tick "x" 'y'"#, "F": "unquoted", "G": "exported", "H": "", "I": "multi\nline",
      "J": #"no"quotes"inside"#, "K": "a=b=c", "L": "indented", "M": "", "N": "a", "O": "a", "P": "tab",
      // The next quotation mark is far below, and the rest of its line is passed over.
      "Q": "unterminated\nTEST_R=changed\nTEST_S=$TEST_A\nTEST_T=crlf\nTEST_U=", "V": "last",
    ]
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("variables-\(UUID().uuidString)")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    process.env.TEST_A = nil
    try process.loadEnvFile(file.path)
    for (name, value) in expected { #expect(process.env["TEST_\(name)"] == value, "TEST_\(name)") }
    for name in ["R", "S", "T", "U"] { #expect(process.env["TEST_\(name)"] == nil) }

    // What is set already stays.
    process.env.TEST_A = "kept"
    try process.loadEnvFile(file.path)
    #expect(process.env.TEST_A == "kept")
  }

  @Test func `has long variables and none of a bad name`() {
    let long = String(repeating: "x", count: 10_000)
    process.env.TEST_LONG = long
    #expect(process.env.TEST_LONG == long)
    #expect(process.env.contains { $0.key == "TEST_LONG" && $0.value == long })
    process.env[""] = "x"
    #expect(process.env[""] == nil)
    process.env["TEST=EQUALS"] = "x"
    #expect(process.env["TEST=EQUALS"] == nil)
  }

  @Test func `names the sockets and servers that keep a loop running`() async {
    // Those of streams are seen where there are streams; the timers' and immediates' here.
    let lines = await onLoop { log in
      let timers = (0..<3).map { _ in setTimeout(1_000_000) {} }
      let immediate = setImmediate {}
      log(process.getActiveResourcesInfo())
      clearImmediate(immediate)
      timers.forEach(clearTimeout)
      log(process.getActiveResourcesInfo())
    }
    #expect(lines == [#"["Timeout", "Timeout", "Timeout", "Immediate"]"#, "[]"])
  }

  @Test func `gives back what 10,000 timers, immediates and waits held`() async {
    final class Thing: Sendable {}
    let lines = await onLoop { log in
      weak var held: Thing?
      // The loop makes the handles behind all timers and immediates with the first of them.
      setTimeout(1) {}
      setImmediate {}
      let before = EventLoop.current.openHandles
      do {
        let thing = Thing()
        held = thing
        for n in 0..<10_000 {
          setTimeout(Double(n % 7)) { _ = thing }
          setImmediate { _ = thing }
          clearTimeout(Int(setTimeout(1_000_000) { _ = thing }))
          EventLoop.async {
            try await timers.promises.setTimeout(1)
            _ = thing
          }
        }
      }
      process.on("exit") { (_: Int) in
        log(held == nil, EventLoop.current.openHandles - before, process.getActiveResourcesInfo().count)
      }
    }
    #expect(lines == ["true 0 0"])
  }
}

@inline(never)
private func deprecatedFunction() { process.emitWarning("gone soon", "DeprecationWarning", "DEP_X") }
