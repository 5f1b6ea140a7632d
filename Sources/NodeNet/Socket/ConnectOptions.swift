/// Options of `connect` and `createConnection`.
public struct ConnectOptions {
  /// The port; needed unless there is a path.
  public var port: Int?
  /// The name or address to connect to. Default `localhost`.
  public var host: String
  /// The path of a local socket, in place of host and port.
  public var path: String?
  /// Whether the writing side stays open when the peer has ended. Default false.
  public var allowHalfOpen: Bool
  /// Whether small writes are sent at once (TCP_NODELAY). Default false.
  public var noDelay: Bool

  /// Options, each with Node's default.
  public init(
    port: Int? = nil, host: String = "localhost", path: String? = nil, allowHalfOpen: Bool = false,
    noDelay: Bool = false
  ) {
    self.port = port
    self.host = host
    self.path = path
    self.allowHalfOpen = allowHalfOpen
    self.noDelay = noDelay
  }
}
