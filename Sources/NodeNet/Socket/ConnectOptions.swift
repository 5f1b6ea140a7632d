import NodeEvents

/// Options of `connect` and `createConnection`.
public struct ConnectOptions {
  /// The port; needed unless there is a path.
  public var port: Int?
  /// The name or address to connect to. Default `localhost`.
  public var host: String
  /// The path of a local socket, in place of host and port.
  public var path: String?
  /// The address to connect from. Default: the system's choice.
  public var localAddress: String?
  /// The port to connect from. Default: the system's choice.
  public var localPort: Int?
  /// 4 or 6 for the host's addresses of that version only. Default 0: both.
  public var family: Int
  /// How to search for the host's addresses: `LookupOptions.ADDRCONFIG` and its like. Default 0.
  public var hints: Int
  /// Finds the host's addresses in place of the system.
  public var lookup: LookupFunction?
  /// Whether the host's addresses of both families are tried in turn until one answers (RFC 8305). Default:
  /// `getDefaultAutoSelectFamily()`.
  public var autoSelectFamily: Bool?
  /// After how many milliseconds the next address is tried, 10 at the least. Default:
  /// `getDefaultAutoSelectFamilyAttemptTimeout()`.
  public var autoSelectFamilyAttemptTimeout: Int?
  /// Whether small writes are sent at once (TCP_NODELAY). Default false.
  public var noDelay: Bool
  /// Whether the system probes the connection when it is idle. Default false.
  public var keepAlive: Bool
  /// After how many milliseconds it does. Default 0: the system's own.
  public var keepAliveInitialDelay: Int

  // MARK: Of a new socket: `createConnection` and its like
  /// Whether the writing side stays open when the peer has ended. Default false.
  public var allowHalfOpen: Bool
  /// How many milliseconds without traffic there may be before 'timeout'. Default: any number.
  public var timeout: Double?
  /// How many bytes are kept on either side. Default 16384.
  public var highWaterMark: Int?
  /// Takes what comes in in place of 'data'.
  public var onread: OnReadOptions?
  /// Destroys the socket when it is aborted.
  public var signal: AbortSignal?

  /// Options, each with Node's default.
  public init(
    port: Int? = nil, host: String = "localhost", path: String? = nil, localAddress: String? = nil,
    localPort: Int? = nil, family: Int = 0, hints: Int = 0, lookup: LookupFunction? = nil,
    autoSelectFamily: Bool? = nil, autoSelectFamilyAttemptTimeout: Int? = nil, allowHalfOpen: Bool = false,
    noDelay: Bool = false, keepAlive: Bool = false, keepAliveInitialDelay: Int = 0, timeout: Double? = nil,
    highWaterMark: Int? = nil, onread: OnReadOptions? = nil, signal: AbortSignal? = nil
  ) {
    self.port = port
    self.host = host
    self.path = path
    self.localAddress = localAddress
    self.localPort = localPort
    self.family = family
    self.hints = hints
    self.lookup = lookup
    self.autoSelectFamily = autoSelectFamily
    self.autoSelectFamilyAttemptTimeout = autoSelectFamilyAttemptTimeout
    self.allowHalfOpen = allowHalfOpen
    self.noDelay = noDelay
    self.keepAlive = keepAlive
    self.keepAliveInitialDelay = keepAliveInitialDelay
    self.timeout = timeout
    self.highWaterMark = highWaterMark
    self.onread = onread
    self.signal = signal
  }

  /// As Node takes a text: a number is a port, anything else a path.
  init(pathOrPort text: String) {
    if let port = Int(text), port >= 0 { self.init(port: port) } else { self.init(path: text) }
  }

  /// The options that a new socket is made with.
  var ofSocket: SocketOptions {
    SocketOptions(allowHalfOpen: allowHalfOpen, highWaterMark: highWaterMark, onread: onread, signal: signal)
  }
}
