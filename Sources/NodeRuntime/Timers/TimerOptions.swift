import NodeEvents

/// The options of the functions of `timers.promises`.
public struct TimerOptions {
  /// Whether the loop keeps running for it.
  public var ref: Bool
  /// What may give it up.
  public var signal: AbortSignal?

  /// Every field has Node's default.
  public init(ref: Bool = true, signal: AbortSignal? = nil) {
    self.ref = ref
    self.signal = signal
  }
}
