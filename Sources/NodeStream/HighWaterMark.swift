import NodeEvents
import Synchronization

/// How much a stream keeps by default before it asks to hold back, which all threads of the process share.
enum HighWaterMark {
  private static let bytes = Atomic<Int>(16_384)
  private static let objects = Atomic<Int>(16)

  static func standard(objectMode: Bool) -> Int {
    objectMode ? objects.load(ordering: .relaxed) : bytes.load(ordering: .relaxed)
  }

  static func setStandard(objectMode: Bool, _ value: Int) {
    if objectMode {
      objects.store(value, ordering: .relaxed)
    } else {
      bytes.store(value, ordering: .relaxed)
    }
  }

  /// The mark that was asked for, or the default one. One below 0 is an uncaught exception, after which it is the
  /// default.
  static func checked(_ value: Int?, _ name: String, objectMode: Bool) -> Int {
    guard let value else { return standard(objectMode: objectMode) }
    if value >= 0 { return value }
    UncaughtException.raise(StreamError.invalidOption(name, value))
    return standard(objectMode: objectMode)
  }
}

/// How much a stream keeps by default: 16384 bytes, or 16 objects (Node's `stream.getDefaultHighWaterMark`).
public func getDefaultHighWaterMark(_ objectMode: Bool = false) -> Int {
  HighWaterMark.standard(objectMode: objectMode)
}

/// Sets how much a stream keeps by default, in bytes or objects (Node's `stream.setDefaultHighWaterMark`).
///
/// A value below 0 is an uncaught `ERR_OUT_OF_RANGE`, after which nothing has changed.
public func setDefaultHighWaterMark(_ objectMode: Bool, _ value: Int) {
  guard value >= 0 else {
    UncaughtException.raise(
      NodeError.range(
        "ERR_OUT_OF_RANGE",
        "The value of \"value\" is out of range. It must be >= 0 && <= 9007199254740991. Received \(value)"))
    return
  }
  HighWaterMark.setStandard(objectMode: objectMode, value)
}
