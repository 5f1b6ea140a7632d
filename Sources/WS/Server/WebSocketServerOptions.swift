import NodeHTTP

/// Options of `WebSocketServer`. One of `port`, `server` and `noServer` has to be given.
public struct WebSocketServerOptions {
  /// The port of a server of its own; 0 lets the system choose.
  public var port: Int?
  /// The name or address that this listens on. Default all.
  public var host: String?
  /// How many clients may wait to be accepted. Default 511.
  public var backlog: Int?
  /// An existing server whose upgrades are handled.
  public var server: HTTPServer?
  /// Whether upgrades come by `handleUpgrade` alone. Default false.
  public var noServer: Bool
  /// The path that a request must have, without its query. Default: any.
  public var path: String?
  /// Longest message to take, in bytes. Default 100 MiB; 0 for no limit. Beyond it the connection is closed with 1009
  /// and 'error' has the code `WS_ERR_UNSUPPORTED_MESSAGE_LENGTH`.
  public var maxPayload: Int
  /// Whether `clients` is kept. Default true.
  public var clientTracking: Bool
  /// Whether text is taken without a look at its encoding. Default false.
  public var skipUTF8Validation: Bool
  /// Chooses one of the subprotocols that a client offers, or none. Default: the first.
  public var handleProtocols: (([String], IncomingMessage) -> String?)?
  var verifyClient: VerifyClient?

  /// Options, each with the default of ws. `verifyClient` decides at once whether a client is taken; one that is not
  /// gets 401.
  public init(
    port: Int? = nil, host: String? = nil, backlog: Int? = nil, server: HTTPServer? = nil, noServer: Bool = false,
    path: String? = nil, maxPayload: Int = 100 * 1024 * 1024, clientTracking: Bool = true,
    skipUTF8Validation: Bool = false, handleProtocols: (([String], IncomingMessage) -> String?)? = nil,
    verifyClient: ((VerifyClientInfo) -> Bool)? = nil
  ) {
    self.port = port
    self.host = host
    self.backlog = backlog
    self.server = server
    self.noServer = noServer
    self.path = path
    self.maxPayload = maxPayload
    self.clientTracking = clientTracking
    self.skipUTF8Validation = skipUTF8Validation
    self.handleProtocols = handleProtocols
    self.verifyClient = verifyClient.map { .now($0) }
  }

  /// Options with a `verifyClient` that answers by its callback, when it likes.
  public init(
    port: Int? = nil, host: String? = nil, backlog: Int? = nil, server: HTTPServer? = nil, noServer: Bool = false,
    path: String? = nil, maxPayload: Int = 100 * 1024 * 1024, clientTracking: Bool = true,
    skipUTF8Validation: Bool = false, handleProtocols: (([String], IncomingMessage) -> String?)? = nil,
    verifyClient: @escaping (VerifyClientInfo, VerifyClientCallback) -> Void
  ) {
    self.init(
      port: port, host: host, backlog: backlog, server: server, noServer: noServer, path: path,
      maxPayload: maxPayload, clientTracking: clientTracking, skipUTF8Validation: skipUTF8Validation,
      handleProtocols: handleProtocols)
    self.verifyClient = .later(verifyClient)
  }
}
