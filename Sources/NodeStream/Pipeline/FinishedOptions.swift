import NodeEvents

/// What `finished` may be told.
public struct FinishedOptions {
  /// Whether an 'error' counts.
  public var error: Bool
  /// Whether to wait for the end of the readable side; nil: if there is one.
  public var readable: Bool?
  /// Whether to wait for the end of the writable side; nil: if there is one.
  public var writable: Bool?
  /// Ends the waiting with an `AbortError`; the stream is left as it is.
  public var signal: AbortSignal?
  /// In the `async` form: whether to take the listeners off before it returns.
  public var cleanup: Bool

  /// Options of `finished`.
  public init(
    error: Bool = true, readable: Bool? = nil, writable: Bool? = nil, signal: AbortSignal? = nil, cleanup: Bool = false
  ) {
    self.error = error
    self.readable = readable
    self.writable = writable
    self.signal = signal
    self.cleanup = cleanup
  }
}
