import NodeEvents
import NodeRuntime
import Testing

// The expected orders of the programs are those that Node 20 printed for like ones.
struct `The loop's order` {
  struct Program: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: [String]
    let body: @Sendable (Log) -> Void

    init(_ name: String, _ expected: [String], _ body: @escaping @Sendable (Log) -> Void) {
      testDescription = name
      self.expected = expected
      self.body = body
    }
  }

  @Test(arguments: queues + timers + intervals + refreshed + references)
  func `is Node's`(_ program: Program) async {
    #expect(await onLoop(program.body) == program.expected)
  }

  static let queues = [
    Program(
      "ticks and microtasks, nested",
      [
        "main", "tick1", "tick2", "tick1.1", "micro1", "tick1 micro", "micro1.1", "micro1 tick", "t1", "t1 tick",
        "t1 micro", "t1 micro tick", "t2", "t2 imm",
      ]
    ) { log in
      setTimeout(1) {
        log("t1")
        process.nextTick { log("t1 tick") }
        queueMicrotask {
          log("t1 micro")
          process.nextTick { log("t1 micro tick") }
        }
      }
      setTimeout(1) {
        log("t2")
        setImmediate { log("t2 imm") }
      }
      process.nextTick {
        log("tick1")
        process.nextTick { log("tick1.1") }
        queueMicrotask { log("tick1 micro") }
      }
      queueMicrotask {
        log("micro1")
        queueMicrotask { log("micro1.1") }
        process.nextTick { log("micro1 tick") }
      }
      process.nextTick { log("tick2") }
      log("main")
    },
    Program("immediates", ["i1", "i1 tick", "i2", "i2 micro", "i3", "clears", "i1.1"]) { log in
      setImmediate {
        log("i1")
        setImmediate { log("i1.1") }
        process.nextTick { log("i1 tick") }
      }
      setImmediate {
        log("i2")
        queueMicrotask { log("i2 micro") }
      }
      let cleared = setImmediate { log("never") }
      setImmediate { log("i3") }
      clearImmediate(cleared)
      clearImmediate(nil)
      var next: Immediate?
      setImmediate {
        log("clears")
        clearImmediate(next)
      }
      next = setImmediate { log("never") }
    },
    Program("a timer that is over comes before the next immediate", ["i", "t", "i2"]) { log in
      setImmediate {
        setTimeout(0) { log("t") }
        setImmediate { log("i2") }
        log("i")
        let start = ContinuousClock.now
        while start.duration(to: .now) < .milliseconds(5) {}
      }
    },
  ]

  static let timers = [
    Program(
      "timers of one duration, and of less than 1 ms", ["one", "zero", "part", "negative", "nan", "a", "b", "d", "b1"]
    ) { log in
      var never: Timeout?
      setTimeout(5) {
        log("a")
        clearTimeout(never)
      }
      setTimeout(5) {
        log("b")
        setTimeout(5) { log("b1") }
      }
      never = setTimeout(5) { log("never") }
      setTimeout(5) { log("d") }
      setTimeout(1) { log("one") }
      setTimeout(0) { log("zero") }
      setTimeout({ log("part") }, 0.5)
      setTimeout(-7) { log("negative") }
      setTimeout(.nan) { log("nan") }
    },
    Program("timers that clear others, and themselves", ["a", "d", "x"]) { log in
      var b: Timeout?
      var c: Timeout?
      setTimeout(3) {
        log("a")
        clearTimeout(b)
        clearTimeout(c)
      }
      b = setTimeout(3) { log("never") }
      c = setTimeout(8) { log("never") }
      setTimeout(8) { log("d") }
      var itself: Timeout?
      itself = setTimeout(9) {
        log("x")
        clearTimeout(itself)
        clearTimeout(nil)
      }
    },
    Program("10,000 timers", (0..<10_000).map { "\($0)" }) { log in
      // Of 100 durations, begun in the reverse order; every other one is cleared.
      var cleared: [Timeout] = []
      for duration in (1...100).reversed() {
        for n in 0..<100 {
          setTimeout(Double(duration)) { log((duration - 1) * 100 + n) }
          cleared.append(setTimeout(Double(duration)) { log("never") })
        }
      }
      cleared.forEach(clearTimeout)
    },
  ]

  static let intervals = [
    Program("an interval", ["i1", "i2", "i3", "t"]) { log in
      var n = 0
      var interval: Timeout?
      interval = setInterval(2) {
        n += 1
        log("i\(n)")
        if n == 3 {
          clearInterval(interval)
          setTimeout(5) { log("t") }
        }
      }
    },
    Program("an interval that is cleared from elsewhere", ["cleared"]) { log in
      var n = 0
      var interval: Timeout?
      interval = setInterval(1) {
        n += 1
        if n == 2 {
          setImmediate {
            clearInterval(interval)
            log("cleared")
          }
        }
      }
    },
    Program("an interval that begins anew", ["i1", "i2", "i3"]) { log in
      var n = 0
      var interval: Timeout?
      interval = setInterval(2) {
        n += 1
        log("i\(n)")
        interval?.refresh()
        if n == 3 { clearInterval(interval) }
      }
    },
  ]

  static let refreshed = [
    Program("a timer that begins anew when it was over", ["f1 true", "f2 true", "f3 true"]) { log in
      var n = 0
      var timer: Timeout?
      timer = setTimeout(1) {
        n += 1
        log("f\(n)", timer?.hasRef() ?? false)
        if n < 3 { timer?.refresh() }
      }
    },
    Program("a timer that begins anew much later", ["f1", "refresh", "f2"]) { log in
      var n = 0
      let timer = setTimeout(1) {
        n += 1
        log("f\(n)")
      }
      setTimeout(20) {
        log("refresh")
        timer.refresh()
      }
    },
    Program("a timer that was cleared does not begin anew", ["end"]) { log in
      let timer = setTimeout(1) { log("never") }
      clearTimeout(timer)
      timer.refresh()
      setTimeout(10) { log("end") }
    },
    Program("a timer that was cleared in its callback does not begin anew", ["x", "end"]) { log in
      var timer: Timeout?
      timer = setTimeout(1) {
        log("x")
        clearTimeout(timer)
        timer?.refresh()
      }
      setTimeout(10) { log("end") }
    },
    Program("a timer that is put off ends once", ["put off", "late"]) { log in
      let timer = setTimeout(20) { log("late") }
      setTimeout(10) {
        log("put off")
        timer.refresh()
      }
    },
  ]

  static let references = [
    Program("timers that do not keep the loop running", ["true false true", "yes"]) { log in
      setTimeout(1_000_000) { log("never") }.unref()
      setInterval(500_000) { log("never") }.unref()
      let timer = setTimeout(3) { log("yes") }.unref()
      log(timer.ref().hasRef(), timer.unref().hasRef(), timer.ref().hasRef())
    },
    Program("an immediate that another keeps the loop running for", ["immediate", "kept"]) { log in
      setImmediate { log("immediate") }.unref()
      setImmediate { log("kept") }
    },
    Program("an immediate that does not keep the loop running", ["false"]) { log in
      log(setImmediate { log("never") }.unref().hasRef())
    },
    Program("nothing", []) { _ in },
    Program("work that 'beforeExit' finds", ["before", "tick", "immediate", "before", "more", "before", "exit 0"]) {
      log in
      var n = 0
      process.on("beforeExit") {
        log("before")
        n += 1
        if n == 1 {
          setImmediate { log("immediate") }
          process.nextTick { log("tick") }
        } else if n == 2 {
          setTimeout(1) { log("more") }
        }
      }
      process.on("exit") { (code: Int) in
        log("exit", code)
        setTimeout(1) { log("never") }
        process.nextTick { log("never") }
      }
    },
  ]

  @Test func `goes on when a handler hears what is thrown`() async {
    let lines = await onLoop { log in
      setTimeout(1) {
        process.nextTick { log("tick after throw") }
        throw NodeError("timer")
      }
      setTimeout(1) { log("next timer") }
      process.nextTick { throw NodeError("tick") }
      process.nextTick { log("next tick") }
      queueMicrotask { throw NodeError("microtask") }
      queueMicrotask { log("next microtask") }
      setTimeout(2) {
        setImmediate {
          process.nextTick { log("tick of immediate") }
          throw NodeError("immediate")
        }
        setImmediate { log("next immediate") }
      }
      let start = ContinuousClock.now
      while start.duration(to: .now) < .milliseconds(5) {}
    }
    #expect(
      lines == [
        "uncaught tick", "uncaught timer", "next timer", "next tick", "tick after throw", "uncaught microtask",
        "next microtask", "uncaught immediate", "next immediate", "tick of immediate",
      ])
  }

  @Test func `stops an interval that its throwing callback cleared, and no other`() async {
    let lines = await onLoop { log in
      var n = 0
      var interval: Timeout?
      interval = setInterval(1) {
        n += 1
        if n == 3 { clearInterval(interval) }
        throw NodeError("\(n)")
      }
    }
    #expect(lines == ["uncaught 1", "uncaught 2", "uncaught 3"])
  }

  @Test func `makes a wait that is too long one of 1 ms, with a warning`() async {
    let lines = await onLoop { log in
      process.on("warning") { (warning: any Error) in log((warning as? NodeError)?.name ?? "", warning) }
      setTimeout(2_147_483_648) { log("fired") }
      setTimeout(.infinity) { log("infinity") }
      clearTimeout(setTimeout(2_147_483_647) { log("never") })
    }
    let warnings = ["2147483648", "Infinity"].map {
      "TimeoutOverflowWarning \($0) does not fit into a 32-bit signed integer.\nTimeout duration was set to 1."
    }
    #expect(lines == warnings + ["fired", "infinity"])
  }
}
