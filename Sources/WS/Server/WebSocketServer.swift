import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime

/// Node's `ws` server: takes WebSocket clients on an HTTP server of its own, on an existing one, or by hand.
///
/// Events: 'connection' (socket, request), 'headers' (lines, request), 'listening', 'close', 'error',
/// 'wsClientError' (error, socket, request).
open class WebSocketServer: EventEmitter {
  private enum State {
    case running, closing, closed
  }

  /// The options that the server was made with.
  public final let options: WebSocketServerOptions
  /// The connections, unless `clientTracking` is off: then always empty.
  public final let clients = ClientSet()
  /// The HTTP server whose upgrades are handled.
  public private(set) final var _server: HTTPServer?

  private let loop = EventLoop.current
  private final var state = State.running
  private final var listeners: [(event: String, listener: Listener)] = []
  private final var closeWaitsForClients = false

  /// A server. `callback` is called once on 'listening' when it has a server of its own.
  ///
  /// - Throws: a `TypeError` unless just one of `port`, `server` and `noServer` is given.
  public init(_ options: WebSocketServerOptions, _ callback: (() throws -> Void)? = nil) throws {
    let given = [options.port != nil, options.server != nil, options.noServer].count { $0 }
    guard given == 1 else {
      throw NodeError(
        "One and only one of the \"port\", \"server\", or \"noServer\" options must be specified", name: "TypeError")
    }
    self.options = options
    super.init()
    if let port = options.port {
      let http = WebSocketServer.makeHTTPServer()
      if let callback { http.once("listening", callback) }
      attach(http)
      http.listen(ListenOptions(port: port, host: options.host, backlog: options.backlog))
    } else if let server = options.server {
      attach(server)
    }
  }

  /// A server on `http`, whatever the options say of where.
  package init(on http: HTTPServer, _ options: WebSocketServerOptions) {
    var options = options
    options.port = nil
    options.noServer = false
    options.server = http
    self.options = options
    super.init()
    attach(http)
  }

  /// An HTTP server that answers every plain request with 426.
  package static func makeHTTPServer() -> HTTPServer {
    NodeHTTP.createServer { _, res in
      let body = STATUS_CODES[426] ?? ""
      res.writeHead(426, ["Content-Length": body.utf8.count, "Content-Type": "text/plain"])
      res.end(body)
    }
  }

  override open func signature(of event: String) -> EventSignature? {
    switch event {
    // A program may emit it itself, and hand over more (`wss.emit("connection", ws, request, client)`).
    case "connection": carried(by: .connection).orMore
    case "headers": carried(by: .headers)
    case "wsClientError": carried(by: .wsClientError)
    case "listening", "close": carried(by: .close)
    default: super.signature(of: event)
    }
  }

  // MARK: The HTTP server

  /// Handles the upgrades of `http`, and passes its 'listening' and 'error' on.
  ///
  /// The listeners hold this server, as in JavaScript: who holds the HTTP server needs no other reference. `detach`
  /// ends that.
  private final func attach(_ http: HTTPServer) {
    _server = http
    listen(to: http, "listening", Listener { [self] in emit("listening") })
    listen(to: http, "error", Listener { [self] (error: any Error) in emit("error", error) })
    listen(
      to: http, "upgrade",
      Listener { [self] (request: IncomingMessage, socket: Socket, head: Buffer) in
        handleUpgrade(request, socket, head) { [self] ws, request in emit("connection", ws, request) }
      })
  }

  private final func listen(to http: HTTPServer, _ event: String, _ listener: Listener) {
    http.on(event, listener)
    listeners.append((event, listener))
  }

  /// Lets go of the HTTP server.
  private final func detach() {
    guard let http = _server else { return }
    for (event, listener) in listeners { http.removeListener(event, listener) }
    listeners = []
    _server = nil
  }

  /// Where the HTTP server listens; all empty when there is none. Without a server, by `noServer`, an uncaught error.
  public final func address() -> AddressInfo {
    if options.noServer {
      UncaughtException.raise(NodeError("The server is operating in \"noServer\" mode"))
    }
    return _server?.address() ?? NetServer().address()
  }

  // MARK: Closing

  /// Takes no more clients; those that are there stay. 'close' is emitted when the last has gone, and `callback` is
  /// called then; it is given an error when the server was closed already.
  @discardableResult
  open func close(_ callback: (((any Error)?) throws -> Void)?) -> HTTPServer? {
    let error = state == .closed ? NodeError("The server is not running") : nil
    if let callback { once("close") { try callback(error) } }
    let http = _server
    switch state {
    case .closing: return http
    case .closed:
      loop.ticks.append { [self] in emitClose() }
      return http
    case .running: break
    }
    state = .closing
    detach()
    if options.port == nil {
      closeWhenClientsAreGone()
    } else {
      // The listening socket's own 'close' waits for the clients.
      http?.close { [self] _ in emitClose() }
    }
    return http
  }

  /// As above, with a callback that takes nothing.
  @discardableResult
  public final func close(_ callback: @escaping () throws -> Void) -> HTTPServer? { close { _ in try callback() } }

  /// Takes no more clients; those that are there stay. A server of its own is closed, another is let go.
  @discardableResult
  public final func close() -> HTTPServer? { close(nil) }

  private final func closeWhenClientsAreGone() {
    if clients.isEmpty {
      loop.ticks.append { [self] in emitClose() }
    } else {
      closeWaitsForClients = true
    }
  }

  private final func emitClose() {
    state = .closed
    emit("close")
  }

  /// Whether clients are taken: a subclass that can be opened again says so here.
  package final var isRunning: Bool {
    get { state == .running }
    set { state = newValue ? .running : .closing }
  }

  // MARK: Handshakes

  /// Whether the request is for this server: its path, when the options have one. For subclasses to override.
  open func shouldHandle(_ request: IncomingMessage) -> Bool {
    guard let path = options.path else { return true }
    return request.url.prefix { $0 != "?" } == path
  }

  /// Answers an upgrade and makes a connection of it, for which `callback` is called; what is wrong with the request
  /// gets the HTTP answer that ws gives (RFC 6455, section 4.2).
  public final func handleUpgrade(
    _ request: IncomingMessage, _ socket: Socket, _ head: Buffer,
    _ callback: @escaping (WebSocket, IncomingMessage) throws -> Void
  ) {
    let refuseError = Listener { (_: any Error) in }
    socket.on("error", refuseError)
    if let problem = problem(with: request) {
      refuse(problem.status, problem.message, request, socket)
      return
    }
    guard shouldHandle(request) else {
      HandshakeRefusal.send(400, on: socket)
      return
    }
    var protocols: [String] = []
    if let header = request.headers["sec-websocket-protocol"] {
      guard let parsed = Subprotocols.parse(header) else {
        refuse(400, "Invalid Sec-WebSocket-Protocol header", request, socket)
        return
      }
      protocols = parsed
    }
    let complete = { [self] in
      completeUpgrade(request, socket, head, protocols, refuseError, callback)
    }
    switch options.verifyClient {
    case nil: complete()
    case .now(let verify):
      if verify(info(request)) { complete() } else { HandshakeRefusal.send(401, on: socket) }
    case .later(let verify):
      let done = VerifyClientCallback { isTaken, status, message, headers in
        if isTaken { complete() } else { HandshakeRefusal.send(status ?? 401, message, headers, on: socket) }
      }
      verify(info(request), done)
    }
  }

  /// As above, with a callback that takes the connection alone.
  public final func handleUpgrade(
    _ request: IncomingMessage, _ socket: Socket, _ head: Buffer, _ callback: @escaping (WebSocket) throws -> Void
  ) {
    handleUpgrade(request, socket, head) { ws, _ in try callback(ws) }
  }

  private func problem(with request: IncomingMessage) -> (status: Int, message: String)? {
    if request.method != "GET" { return (405, "Invalid HTTP method") }
    if request.headers["upgrade"]?.lowercased() != "websocket" { return (400, "Invalid Upgrade header") }
    guard let key = request.headers["sec-websocket-key"], HandshakeKey.isValid(key) else {
      return (400, "Missing or invalid Sec-WebSocket-Key header")
    }
    let version = request.headers["sec-websocket-version"]
    if version != "13", version != "8" { return (400, "Missing or invalid Sec-WebSocket-Version header") }
    return nil
  }

  private func refuse(_ status: Int, _ message: String, _ request: IncomingMessage, _ socket: Socket) {
    if listenerCount("wsClientError") > 0 {
      let error: any Error = NodeError(message)
      emit("wsClientError", error, socket, request)
    } else {
      HandshakeRefusal.send(status, message, on: socket)
    }
  }

  private func info(_ request: IncomingMessage) -> VerifyClientInfo {
    let isOld = request.headers["sec-websocket-version"] == "8"
    return VerifyClientInfo(
      origin: request.headers[isOld ? "sec-websocket-origin" : "origin"], secure: false, req: request)
  }

  private func completeUpgrade(
    _ request: IncomingMessage, _ socket: Socket, _ head: Buffer, _ protocols: [String], _ refuseError: Listener,
    _ callback: @escaping (WebSocket, IncomingMessage) throws -> Void
  ) {
    // The client may have gone while it was decided on.
    guard socket.readable, socket.writable else {
      socket.destroy()
      return
    }
    guard !(socket.sink is WebSocket) else {
      UncaughtException.raise(
        NodeError(
          "server.handleUpgrade() was called more than once with the same socket, possibly due to a misconfiguration"))
      return
    }
    guard state == .running, let key = request.headers["sec-websocket-key"] else {
      HandshakeRefusal.send(503, on: socket)
      return
    }
    let ws = WebSocket()
    var lines = [
      "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
      "Sec-WebSocket-Accept: \(HandshakeKey.accept(key))",
    ]
    if !protocols.isEmpty {
      let chosen = options.handleProtocols.map { $0(protocols, request) } ?? protocols[0]
      if let chosen {
        lines.append("Sec-WebSocket-Protocol: \(chosen)")
        ws.protocol = chosen
      }
    }
    let headers = HeaderLines(lines)
    emit("headers", headers, request)
    socket.gather(Buffer.from(headers.joined(separator: "\r\n") + "\r\n\r\n", .latin1))
    socket.removeListener("error", refuseError)
    ws.open(
      socket, head,
      Receiver(maxPayload: options.maxPayload, skipUTF8Validation: options.skipUTF8Validation))
    if options.clientTracking {
      clients.add(ws)
      ws.onClosed = { [self] in forget($0) }
    }
    do { try callback(ws, request) } catch { UncaughtException.raise(error) }
  }

  private func forget(_ ws: WebSocket) {
    clients.remove(ws)
    if closeWaitsForClients, clients.isEmpty { loop.ticks.append { [self] in emitClose() } }
  }
}
