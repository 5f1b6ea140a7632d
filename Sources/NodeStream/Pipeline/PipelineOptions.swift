import NodeEvents

/// What the `async` form of `pipeline` may be told.
public struct PipelineOptions {
  /// Destroys all streams when it is aborted, with an `AbortError`.
  public var signal: AbortSignal?
  /// Whether the last stream ends when the others are over. It is destroyed all the same when something fails.
  public var end: Bool

  /// Options of a pipeline.
  public init(signal: AbortSignal? = nil, end: Bool = true) {
    self.signal = signal
    self.end = end
  }
}
