import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

/// Node's `http.Server`.
///
/// Events, besides those of `NetServer`: 'request' (request, response), 'upgrade' and 'connect' (request, socket,
/// head), 'checkContinue' and 'checkExpectation' (request, response), 'clientError' (error, socket), 'dropRequest'
/// (request, socket), 'timeout' (socket).
open class HTTPServer: NetServer {
  package final var settings: HTTPServerSettings
  private let checkingInterval: Double
  private var checking: Timeout?
  /// The connections that speak HTTP; each knows its place.
  private var connections: ContiguousArray<HTTPConnection> = []

  /// A server; the request listener is added with `on("request")`.
  public init(_ options: HTTPServerOptions = .init()) {
    settings = HTTPServerSettings(options)
    checkingInterval = options.connectionsCheckingInterval
    // The protocol says when each side ends, not the peer's FIN.
    super.init(
      ServerOptions(
        allowHalfOpen: true, noDelay: options.noDelay, keepAlive: options.keepAlive,
        keepAliveInitialDelay: options.keepAliveInitialDelay))
    on("connection") { [unowned self] (socket: Socket) in serve(socket) }
    on("listening") { [unowned self] in startChecking() }
  }

  override open func signature(of event: String) -> EventSignature? {
    switch event {
    case "request", "checkContinue", "checkExpectation": carried(by: .request)
    case "upgrade", "connect": carried(by: .upgrade)
    case "clientError": carried(by: .clientError)
    case "dropRequest": carried(by: .dropRequest)
    case "timeout": carried(by: .timeout)
    default: super.signature(of: event)
    }
  }

  /// A listener for 'request' that was `async` has failed: the answer is 500, if none has begun. See `EventEmitter`.
  override open func captureRejection(_ error: any Error, _ event: String, _ arguments: [Any]) {
    guard event == "request", arguments.count > 1, let response = arguments[1] as? ServerResponse else {
      super.captureRejection(error, event, arguments)
      return
    }
    if response.headersSent {
      response.destroy()
    } else {
      for name in response.getHeaderNames() { response.removeHeader(name) }
      response.statusCode = 500
      response.end(STATUS_CODES[500] ?? "")
    }
  }

  // MARK: Settings

  /// How long an idle connection is kept for a further request, in milliseconds. Default 5000; 0: for ever.
  public final var keepAliveTimeout: Double {
    get { settings.keepAliveTimeout }
    set { settings.keepAliveTimeout = newValue }
  }

  /// How long a request's head may take, in milliseconds. Default 60,000; 0: for ever.
  public final var headersTimeout: Double {
    get { settings.headersTimeout }
    set { settings.headersTimeout = newValue }
  }

  /// How long a whole request may take, in milliseconds. Default 300,000; 0: for ever.
  public final var requestTimeout: Double {
    get { settings.requestTimeout }
    set { settings.requestTimeout = newValue }
  }

  /// How long nothing may come or go on a connection, in milliseconds. Default 0: for ever.
  public final var timeout: Double {
    get { settings.timeout }
    set { settings.timeout = newValue }
  }

  /// How many headers of a request are kept. Default nil: 1000; 0: all.
  public final var maxHeadersCount: Int? {
    get { settings.maxHeadersCount }
    set { settings.maxHeadersCount = newValue }
  }

  /// How many requests a connection may bring; the response to the last closes it. Default 0: any number.
  public final var maxRequestsPerSocket: Int {
    get { settings.maxRequestsPerSocket }
    set { settings.maxRequestsPerSocket = newValue }
  }

  /// Sets `timeout`; the callback is added to 'timeout'.
  @discardableResult
  public final func setTimeout(_ milliseconds: Double = 0, _ callback: ((Socket) throws -> Void)? = nil) -> Self {
    timeout = milliseconds
    if let callback { on("timeout", Listener(callback)) }
    return self
  }

  // MARK: Connections

  private func serve(_ socket: Socket) {
    let connection = HTTPConnection(socket, self)
    connection.index = connections.count
    connections.append(connection)
    connection.start()
  }

  func forget(_ connection: HTTPConnection) {
    let index = connection.index
    guard index >= 0 else { return }
    connection.index = -1
    let last = connections.removeLast()
    guard last !== connection else { return }
    connections[index] = last
    last.index = index
  }

  private func startChecking() {
    guard checkingInterval > 0 else { return }
    checking?.close()
    checking = Timeout(loop, milliseconds: checkingInterval, repeats: true) { [weak self] in
      guard let self else { return }
      for connection in connections { connection.checkTimeouts(loop.now) }
    }
    checking?.unref()
  }

  /// Stops listening and closes the idle connections; 'close' is emitted when the last has ended.
  @discardableResult
  override open func close() -> Self {
    checking?.close()
    checking = nil
    closeIdleConnections()
    return super.close()
  }

  /// Closes the connections on which no request is under way.
  public final func closeIdleConnections() {
    for connection in connections where connection.isIdle { connection.socket.destroy() }
  }

  /// Closes all connections that speak HTTP.
  public final func closeAllConnections() {
    for connection in connections { connection.socket.destroy() }
  }
}
