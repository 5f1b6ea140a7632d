/// The options of `once(_:_:_:)`.
public struct OnceOptions {
  /// Ends the wait with an `AbortError` when it is aborted.
  public var signal: AbortSignal?

  /// All fields, with their defaults.
  public init(signal: AbortSignal? = nil) { self.signal = signal }
}
