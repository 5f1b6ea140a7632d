/// The options of `new EventEmitter`.
public struct EventEmitterOptions: Sendable {
  /// Whether the error of an `async` listener comes to `captureRejection`, and so to 'error'. nil: as
  /// `EventEmitter.captureRejections` says.
  public var captureRejections: Bool?

  /// All fields, with their defaults.
  public init(captureRejections: Bool? = nil) { self.captureRejections = captureRejections }
}
