/// The options of `on(_:_:_:)`.
public struct EventSequenceOptions {
  /// Ends the sequence with an `AbortError` when it is aborted.
  public var signal: AbortSignal?
  /// The events that end the sequence.
  public var close: [String]
  /// How many events may wait to be taken before an emitter that is `Pausable` is paused, 1 at the least. Default: any
  /// number.
  public var highWaterMark: Int
  /// Below how many events that wait it is resumed, 1 at the least. Default 1.
  public var lowWaterMark: Int

  /// All fields, with their defaults.
  public init(
    signal: AbortSignal? = nil, close: [String] = [], highWaterMark: Int = .max, lowWaterMark: Int = 1
  ) {
    self.signal = signal
    self.close = close
    self.highWaterMark = highWaterMark
    self.lowWaterMark = lowWaterMark
  }

  /// Throws when a mark cannot be.
  func check() throws {
    for (name, value) in [("highWaterMark", highWaterMark), ("lowWaterMark", lowWaterMark)] where value < 1 {
      throw NodeError.range(
        "ERR_OUT_OF_RANGE",
        "The value of \"options.\(name)\" is out of range. It must be >= 1 && <= 9007199254740991. Received \(value)")
    }
  }
}
