import NodeEvents

extension Buffer {
  /// JavaScript's `Number.MAX_SAFE_INTEGER`, the limit of arguments that have no other.
  static let largestInteger = 0x1f_ffff_ffff_ffff

  /// Whether an argument is in its range; if not, Node's error is raised.
  static func isWithin(_ value: Int, _ range: ClosedRange<Int>, _ name: String) -> Bool {
    if range.contains(value) { return true }
    let words = range.upperBound == .max ? ">= \(range.lowerBound)" : ">= \(range.lowerBound) && <= \(range.upperBound)"
    UncaughtException.raise(outOfRange(name, words, value))
    return false
  }

  /// Node's error for an argument that is too small or too large.
  static func outOfRange(_ name: String, _ range: String, _ received: Int) -> NodeError {
    outOfRange(name, range, received.magnitude > 0x1_0000_0000 ? grouped(String(received)) : String(received))
  }

  /// Node's error for an argument that is too small or too large.
  static func outOfRange(_ name: String, _ range: String, _ received: Double) -> NodeError {
    let text = JavaScriptNumber.text(of: received)
    let isLargeInteger = received.rounded() == received && received.isFinite && received.magnitude > 0x1_0000_0000
    return outOfRange(name, range, isLargeInteger ? grouped(text) : text)
  }

  private static func outOfRange(_ name: String, _ range: String, _ received: String) -> NodeError {
    .range("ERR_OUT_OF_RANGE", "The value of \"\(name)\" is out of range. It must be \(range). Received \(received)")
  }

  /// Of integers beyond 2³² Node sets off every three characters from the end, were they an exponent's.
  private static func grouped(_ text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.dropFirst(sign.count)
    let groups = digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? "_\(digit)" : "\(digit)"
    }
    return sign + groups.joined()
  }
}
