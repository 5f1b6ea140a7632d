import NodeEvents

/// Options of `Socket`.
public struct SocketOptions {
  /// An open descriptor of a TCP or path connection, which the socket takes over.
  public var fd: Int?
  /// With a descriptor: whether it is read from. Default true.
  public var readable: Bool
  /// With a descriptor: whether it is written to. Default true.
  public var writable: Bool
  /// Whether the writing side stays open when the peer has ended. Default false.
  public var allowHalfOpen: Bool
  /// How many bytes are kept on either side. Default 16384.
  public var highWaterMark: Int?
  /// Takes what comes in in place of 'data'.
  public var onread: OnReadOptions?
  /// Destroys the socket when it is aborted.
  public var signal: AbortSignal?

  /// Options, each with Node's default.
  public init(
    fd: Int? = nil, readable: Bool = true, writable: Bool = true, allowHalfOpen: Bool = false,
    highWaterMark: Int? = nil, onread: OnReadOptions? = nil, signal: AbortSignal? = nil
  ) {
    self.fd = fd
    self.readable = readable
    self.writable = writable
    self.allowHalfOpen = allowHalfOpen
    self.highWaterMark = highWaterMark
    self.onread = onread
    self.signal = signal
  }
}
