import NodeEvents

/// What a stream of a file cannot be asked for.
enum FileRange {
  /// Node's error for a beginning or an end that cannot be; nil when they can.
  static func fault(_ start: Int?, _ end: Int?) -> NodeError? {
    let most = 0x1f_ffff_ffff_ffff
    for (name, value) in [("start", start), ("end", end)] {
      guard let value, value < 0 || value > most else { continue }
      return outOfRange(name, ">= 0 && <= \(most)", value)
    }
    guard let start, let end, start > end else { return nil }
    return outOfRange("start", "<= \"end\" (here: \(end))", start)
  }

  private static func outOfRange(_ name: String, _ range: String, _ received: Int) -> NodeError {
    .range(
      "ERR_OUT_OF_RANGE",
      "The value of \"\(name)\" is out of range. It must be \(range). Received \(received)")
  }

  /// Node's error for a stream that was closed before it was over.
  static let prematureClose = NodeError("Premature close", code: "ERR_STREAM_PREMATURE_CLOSE")
}
