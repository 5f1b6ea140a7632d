/// Options of `Socket`.
public struct SocketOptions {
  /// Whether the writing side stays open when the peer has ended. Default false.
  public var allowHalfOpen: Bool

  /// Options, each with Node's default.
  public init(allowHalfOpen: Bool = false) { self.allowHalfOpen = allowHalfOpen }
}
