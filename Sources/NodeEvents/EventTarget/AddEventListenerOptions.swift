/// The options of `addEventListener`.
public struct AddEventListenerOptions {
  /// Whether the listener is removed as it is called for the first time. Default false.
  public var once: Bool
  /// Removes the listener when it is aborted; when it is already, the listener is not added.
  public var signal: AbortSignal?

  /// All fields, with their defaults.
  public init(once: Bool = false, signal: AbortSignal? = nil) {
    self.once = once
    self.signal = signal
  }
}
