import NodeRuntime
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Each test has a process of its own, because groups, counters and the two descriptors belong to the process.
struct `The console` {
  static func text(_ bytes: [UInt8]?) -> String {
    String(decoding: bytes ?? [], as: UTF8.self)
  }

  @Test func `prints to standard output and standard error`() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      console.log("log %d", 1)
      console.info("info", [1])
      console.debug()
      console.dir("dir")
      console.error("error")
      console.warn("warn", nil)
      console.assert(true, "no")
      console.assert(false)
      console.assert(false, "x %d", 1)
      console.assert(false, 5, "z")
      exit(0)
    }
    let output = Self.text(result?.standardOutputContent)
    #expect(output.contains("log 1\ninfo [ 1 ]\n\n'dir'\n"))
    let errors = """
      error
      warn undefined
      Assertion failed
      Assertion failed: x 1
      Assertion failed: 5 z

      """
    let printed = Self.text(result?.standardErrorContent)
    #expect(printed.contains(errors))
  }

  @Test func `traces the calls that led to it`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      tracedFunction()
      exit(0)
    }
    let printed = Self.text(result?.standardErrorContent)
    #expect(printed.contains("Trace: m 4"))
    #if os(Linux)
      #expect(printed.contains(/Trace: m 4\n    at tracedFunction\(\) \(.*ConsoleTests\.swift:[0-9]+:[0-9]+\)\n/))
    #endif
  }

  @Test func `indents groups and counts`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      console.group("G", ["a": 1])
      console.log("in\nner")
      console.group()
      console.log("deeper")
      console.groupEnd()
      console.groupEnd()
      console.groupEnd()
      console.count()
      console.count("a")
      console.count()
      console.countReset()
      console.count()
      exit(0)
    }
    let expected = """
      G { a: 1 }
        in
        ner
          deeper
      default: 1
      a: 1
      default: 2
      default: 1

      """
    let printed = Self.text(result?.standardOutputContent)
    #expect(printed.contains(expected))
  }

  @Test func `times, and warns of labels that it does not know`() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      console.time("t")
      console.time("t")
      console.timeLog("t", "x", ["a": 1])
      console.timeEnd("t")
      console.timeEnd("t")
      console.countReset("c")
      // Warnings come on the next tick.
      EventLoop.run()
    }
    let output = Self.text(result?.standardOutputContent)
    #expect(output.contains(/t: [0-9.]+m?s x \{ a: 1 \}\nt: [0-9.]+m?s\n/))
    let errors = Self.text(result?.standardErrorContent)
    #expect(errors.contains("Warning: Label 't' already exists for console.time()"))
    #expect(errors.contains("Warning: No such label 't' for console.timeEnd()"))
    #expect(errors.contains("Warning: Count for 'c' does not exist"))
  }

  @Test func `survives a reader that is gone`() async {
    await #expect(processExitsWith: .exitCode(3)) {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0, dup2(ends[1], 1) == 1 else { exit(1) }
      close(ends[0])
      close(ends[1])
      console.log("nobody reads this")
      exit(3)
    }
  }

  @Test func `writes a long line whole to a pipe that does not block`() async {
    await #expect(processExitsWith: .exitCode(3)) {
      var ends: [Int32] = [0, 0]
      let output = 1 as Int32
      guard pipe(&ends) == 0, dup2(ends[1], output) == output else { exit(1) }
      close(ends[1])
      _ = fcntl(output, F_SETFL, fcntl(output, F_GETFL) | O_NONBLOCK)
      let length = 1_000_000
      let reader = ends[0]
      let counting = Task.detached { () -> Int in
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var total = 0
        while total <= length {
          let count = read(reader, &bytes, bytes.count)
          if count <= 0 { break }
          total += count
        }
        return total
      }
      console.log(String(repeating: "x", count: length))
      exit(await counting.value == length + 1 ? 3 : 4)
    }
  }

  @Test(arguments: [
    (281, "0.281ms"), (1_500, "1.5ms"), (999_999, "999.999ms"), (1_500_000, "1.500s"),
    (65_432_000, "1:05.432 (m:ss.mmm)"),
    (3_725_006_000, "1:02:05.006 (h:mm:ss.mmm)"),
  ])
  func `writes times as Node does`(_ microseconds: Int, _ text: String) {
    #expect(Console.text(of: .microseconds(microseconds)) == text)
  }
}

@inline(never)
private func tracedFunction() { console.trace("m %d", 4) }
