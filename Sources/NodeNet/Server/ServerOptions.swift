/// Options of `net.createServer`.
public struct ServerOptions {
  /// Whether a connection's writing side stays open when the peer has ended. Default false.
  public var allowHalfOpen: Bool
  /// Whether connections do not read until they are resumed. Default false.
  public var pauseOnConnect: Bool
  /// Whether small writes are sent at once (TCP_NODELAY). Default false.
  public var noDelay: Bool
  /// Whether the system probes idle connections. Default false.
  public var keepAlive: Bool
  /// After how many milliseconds it does. Default 0: the system's own.
  public var keepAliveInitialDelay: Int
  /// How many bytes a connection keeps on either side. Default 16384.
  public var highWaterMark: Int?

  /// Options, each with Node's default.
  public init(
    allowHalfOpen: Bool = false, pauseOnConnect: Bool = false, noDelay: Bool = false, keepAlive: Bool = false,
    keepAliveInitialDelay: Int = 0, highWaterMark: Int? = nil
  ) {
    self.allowHalfOpen = allowHalfOpen
    self.pauseOnConnect = pauseOnConnect
    self.noDelay = noDelay
    self.keepAlive = keepAlive
    self.keepAliveInitialDelay = keepAliveInitialDelay
    self.highWaterMark = highWaterMark
  }
  /// The options that a connection's socket is made with.
  var ofSocket: SocketOptions { SocketOptions(allowHalfOpen: allowHalfOpen, highWaterMark: highWaterMark) }
}
