/// Options of `http.createServer`. Times are in milliseconds, sizes in bytes.
public struct HTTPServerOptions {
  /// How long an idle connection is kept for a further request. Default 5000; 0: for ever.
  public var keepAliveTimeout: Double
  /// How long a request's head may take, counted from its beginning or the connection's. Default 60,000; 0: for ever.
  public var headersTimeout: Double
  /// How long a whole request may take. Default 300,000; 0: for ever.
  public var requestTimeout: Double
  /// How often the two are looked at. Default 30,000.
  public var connectionsCheckingInterval: Double
  /// Beyond this the request is refused with 431. Default 16,384.
  public var maxHeaderSize: Int
  /// Whether a request of HTTP/1.1 must have a `Host` header; one that has none is refused with 400. Default true.
  public var requireHostHeader: Bool
  /// Whether small writes are sent at once (TCP_NODELAY). Default true.
  public var noDelay: Bool
  /// Whether the system probes idle connections. Default false.
  public var keepAlive: Bool
  /// After how many milliseconds it does. Default 0: the system's own.
  public var keepAliveInitialDelay: Int

  /// Options, each with Node's default.
  public init(
    keepAliveTimeout: Double = 5000, headersTimeout: Double = 60_000, requestTimeout: Double = 300_000,
    connectionsCheckingInterval: Double = 30_000, maxHeaderSize: Int = 16_384, requireHostHeader: Bool = true,
    noDelay: Bool = true, keepAlive: Bool = false, keepAliveInitialDelay: Int = 0
  ) {
    self.keepAliveTimeout = keepAliveTimeout
    self.headersTimeout = headersTimeout
    self.requestTimeout = requestTimeout
    self.connectionsCheckingInterval = connectionsCheckingInterval
    self.maxHeaderSize = maxHeaderSize
    self.requireHostHeader = requireHostHeader
    self.noDelay = noDelay
    self.keepAlive = keepAlive
    self.keepAliveInitialDelay = keepAliveInitialDelay
  }
}
