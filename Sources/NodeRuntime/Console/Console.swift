import NodeBuffer
import NodeEvents
import Synchronization

/// Node's `console` of the process, usable from every thread.
public let console = Console()

/// Prints values as Node does: `log`, `info`, `debug` and `dir` on standard output, the rest on standard error.
///
/// Each call is written at once and whole. Groups, counters and timers belong to the process, as in Node.
public struct Console: Sendable {
  private struct State {
    var indentation = 0
    var counts: [String: Int] = [:]
    var timers: [String: ContinuousClock.Instant] = [:]
  }

  private static let state = Mutex(State())

  init() {}

  // MARK: - Printing

  /// Prints the values, formatted as by `format`, on standard output (Node's `console.log`).
  public func log(_ data: Any?...) { print(data, on: .standardOutput) }

  /// The same as `log` (Node's `console.info`).
  public func info(_ data: Any?...) { print(data, on: .standardOutput) }

  /// The same as `log` (Node's `console.debug`).
  public func debug(_ data: Any?...) { print(data, on: .standardOutput) }

  /// Prints the values, formatted as by `format`, on standard error (Node's `console.error`).
  public func error(_ data: Any?...) { print(data, on: .standardError) }

  /// Prints the error, as above: so that `ws.on("error", console.error)` is a listener.
  public func error(_ error: any Error) { print([error], on: .standardError) }

  /// The same as `error` (Node's `console.warn`).
  public func warn(_ data: Any?...) { print(data, on: .standardError) }

  /// Prints one value as `inspect` shows it, a string in quotes (Node's `console.dir`).
  public func dir(_ value: Any?, _ options: InspectOptions = InspectOptions()) {
    write(inspect(value, options), on: .standardOutput)
  }

  /// The same as `log` (Node's `console.dirxml`).
  public func dirxml(_ data: Any?...) { print(data, on: .standardOutput) }

  /// Prints the values after `Trace: ` on standard error, and below them the calls that led here, as far as the
  /// program's symbols tell (Node's `console.trace`).
  public func trace(_ data: Any?...) {
    let text = Format.format(data)
    write((text.isEmpty ? "Trace" : "Trace: \(text)") + CallStack.lines(), on: .standardError)
  }

  /// Prints a table: a row for each element, or each property, of `data`, and a column for each property of those, or
  /// only for the `columns` named. What has no elements is printed as by `log` (Node's `console.table`).
  public func table(_ data: Any?, _ columns: [String]? = nil) {
    guard let table = ConsoleTable.text(of: data, columns) else { return log(data) }
    write(table, on: .standardOutput)
  }

  /// Clears the screen if standard output is one (Node's `console.clear`).
  public func clear() {
    if ConsoleOutput.standardOutput.isTerminal { ConsoleOutput.standardOutput.write("\u{1B}[1;1H\u{1B}[0J") }
  }

  /// Prints the values after `Assertion failed` on standard error if the condition is false; it does not stop anything
  /// (Node's `console.assert`).
  public func assert(_ condition: Bool, _ data: Any?...) {
    if condition { return }
    guard let first = data.first else {
      write("Assertion failed", on: .standardError)
      return
    }
    let heading = "Assertion failed: \(Format.text(of: first))"
    print([heading] + data.dropFirst(), on: .standardError)
  }

  // MARK: - Groups

  /// Prints the values, if there are any, and indents what follows by two more spaces (Node's `console.group`).
  public func group(_ data: Any?...) {
    if !data.isEmpty { print(data, on: .standardOutput) }
    Self.state.withLock { $0.indentation += 2 }
  }

  /// The same as `group`: a terminal cannot fold it (Node's `console.groupCollapsed`).
  public func groupCollapsed(_ data: Any?...) {
    if !data.isEmpty { print(data, on: .standardOutput) }
    Self.state.withLock { $0.indentation += 2 }
  }

  /// Ends the last group (Node's `console.groupEnd`).
  public func groupEnd() {
    Self.state.withLock { $0.indentation = max(0, $0.indentation - 2) }
  }

  // MARK: - Counters

  /// Prints how often it was called with this label (Node's `console.count`).
  public func count(_ label: String = "default") {
    let count = Self.state.withLock {
      $0.counts[label, default: 0] += 1
      return $0.counts[label, default: 0]
    }
    write("\(label): \(count)", on: .standardOutput)
  }

  /// Begins counting anew (Node's `console.countReset`). An unknown label is a warning.
  public func countReset(_ label: String = "default") {
    let known = Self.state.withLock { $0.counts.removeValue(forKey: label) != nil }
    if !known { Warning.emit("Warning", "Count for '\(label)' does not exist") }
  }

  // MARK: - Timers

  /// Starts a timer (Node's `console.time`). A label that is in use is a warning.
  public func time(_ label: String = "default") {
    let isNew = Self.state.withLock {
      if $0.timers[label] != nil { return false }
      $0.timers[label] = .now
      return true
    }
    if !isNew { Warning.emit("Warning", "Label '\(label)' already exists for console.time()") }
  }

  /// Prints how long a timer has been running, and stops it (Node's `console.timeEnd`). An unknown label is a warning.
  public func timeEnd(_ label: String = "default") {
    if let elapsed = elapsed(label, "timeEnd", isLast: true) {
      write("\(label): \(Self.text(of: elapsed))", on: .standardOutput)
    }
  }

  /// Prints how long a timer has been running, and the values (Node's `console.timeLog`). An unknown label is a
  /// warning.
  public func timeLog(_ label: String = "default", _ data: Any?...) {
    if let elapsed = elapsed(label, "timeLog", isLast: false) {
      print(["%s: %s", label, Self.text(of: elapsed)] + data, on: .standardOutput)
    }
  }

  private func elapsed(_ label: String, _ function: String, isLast: Bool) -> Duration? {
    let now = ContinuousClock.now
    let start = Self.state.withLock { isLast ? $0.timers.removeValue(forKey: label) : $0.timers[label] }
    if start == nil { Warning.emit("Warning", "No such label '\(label)' for console.\(function)()") }
    return start.map { now - $0 }
  }

  /// As Node writes a time: `0.281ms`, `1.500s`, `2:05.000 (m:ss.mmm)`, `1:02:05.000 (h:mm:ss.mmm)`.
  package static func text(of elapsed: Duration) -> String {
    let (whole, fraction) = elapsed.components
    let microseconds = whole * 1_000_000 + (fraction + 500_000_000_000) / 1_000_000_000_000
    if microseconds < 1_000_000 { return "\(JavaScriptNumber.text(of: Double(microseconds) / 1000))ms" }
    let milliseconds = (microseconds + 500) / 1000
    let (minutes, rest) = (milliseconds / 60_000, milliseconds % 60_000)
    let seconds = "\(rest / 1000).\(padded(rest % 1000, 3))"
    if minutes == 0 { return "\(seconds)s" }
    let paddedSeconds = rest < 10_000 ? "0\(seconds)" : seconds
    if minutes < 60 { return "\(minutes):\(paddedSeconds) (m:ss.mmm)" }
    return "\(minutes / 60):\(padded(minutes % 60, 2)):\(paddedSeconds) (h:mm:ss.mmm)"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // MARK: - Lines

  private func print(_ data: [Any?], on output: ConsoleOutput) {
    write(Format.format(data), on: output)
  }

  private func write(_ text: String, on output: ConsoleOutput) {
    let indentation = Self.state.withLock { $0.indentation }
    output.writeLine(Self.indented(text, by: indentation))
  }

  static func indented(_ text: String, by indentation: Int) -> String {
    if indentation == 0 { return text }
    let spaces = String(repeating: " ", count: indentation)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { spaces + $0 }.joined(separator: "\n")
  }
}
