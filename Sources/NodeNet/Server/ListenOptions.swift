import NodeEvents

/// Options of `listen`.
public struct ListenOptions {
  /// The port; 0 lets the system choose one.
  public var port: Int?
  /// The name or address to listen on. Default all: `::`, or `0.0.0.0` where there is no IPv6.
  public var host: String?
  /// A path, in place of port and host.
  public var path: String?
  /// How many clients may wait to be accepted. Default 511.
  public var backlog: Int?
  /// Whether the place is not shared with other processes of a cluster, of which there are none here. Default false.
  public var exclusive: Bool
  /// Whether everybody on this machine may read from the path. Default false: as the system has it.
  public var readableAll: Bool
  /// Whether everybody on this machine may write to the path. Default false: as the system has it.
  public var writableAll: Bool
  /// Whether only IPv6 is listened for. Default false.
  public var ipv6Only: Bool
  /// An open, bound descriptor, in place of all of these.
  public var fd: Int?
  /// Closes the server when it is aborted.
  public var signal: AbortSignal?

  /// Options, each with Node's default.
  public init(
    port: Int? = nil, host: String? = nil, path: String? = nil, backlog: Int? = nil, exclusive: Bool = false,
    readableAll: Bool = false, writableAll: Bool = false, ipv6Only: Bool = false, fd: Int? = nil,
    signal: AbortSignal? = nil
  ) {
    self.port = port
    self.host = host
    self.path = path
    self.backlog = backlog
    self.exclusive = exclusive
    self.readableAll = readableAll
    self.writableAll = writableAll
    self.ipv6Only = ipv6Only
    self.fd = fd
    self.signal = signal
  }

  /// As Node takes a text: a number is a port, anything else a path.
  init(pathOrPort text: String, backlog: Int?) {
    if let port = Int(text), port >= 0 {
      self.init(port: port, backlog: backlog)
    } else {
      self.init(path: text, backlog: backlog)
    }
  }
}
