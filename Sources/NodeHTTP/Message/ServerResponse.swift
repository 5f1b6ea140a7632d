import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import NodeStream

/// Node's `http.ServerResponse`: the answer to a request, which the program writes.
///
/// Events: 'finish' when all was handed to the system, 'close' when it is over, 'drain', 'pipe'. What a program does
/// wrong here is an uncaught exception with Node's code, since a line-by-line port has no `try` there.
@dynamicMemberLookup
public final class ServerResponse: NodeStream.Stream, WritableStream {
  /// The request that this answers.
  public let req: IncomingMessage
  /// The status to send. Default 200.
  public var statusCode = 200
  /// The reason phrase to send; the standard one when it is nil.
  public var statusMessage: String?
  /// Whether a `Date` header is sent. Default true.
  public var sendDate = true
  /// Whether the connection may be used again.
  public var shouldKeepAlive: Bool
  /// The connection; nil until this response has its turn on it, and after it is finished.
  public private(set) var socket: Socket?
  /// Whether the head was sent, or is about to be.
  public private(set) var headersSent = false
  /// Whether `end` was called.
  public private(set) var writableEnded = false
  /// Whether all was handed to the system.
  public private(set) var writableFinished = false
  /// Whether it was destroyed, or is over.
  public private(set) var destroyed = false

  /// Until it is finished, or the connection is gone.
  private var connection: HTTPConnection?
  private let settings: HTTPServerSettings
  private var headers = OutgoingHeaders()
  /// What was written before this response had its turn.
  private var waiting: [Buffer] = []
  private var waitingLength = 0
  private var isChunked = false
  private var needDrain = false
  private var endCallbacks: [StreamCompletion] = []
  private let mayChunk: Bool
  private let isHEAD: Bool
  /// Whether the connection may not bring another request behind this one.
  private let hasReachedMaximum: Bool
  /// Whether the connection ends behind this response.
  private(set) var isLast = false
  private var properties: DynamicProperties?

  init(_ request: IncomingMessage, _ connection: HTTPConnection, keepAlive: Bool) {
    req = request
    self.connection = connection
    settings = connection.settings
    shouldKeepAlive = keepAlive
    isHEAD = request.method == "HEAD"
    hasReachedMaximum = connection.hasReachedMaximum
    // RFC 9112, section 7: no chunks for a client that does not know them.
    mayChunk = request.httpVersionMajor >= 1 && request.httpVersionMinor >= 1
  }

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "timeout": carried(by: .timeout)
    default: super.signature(of: event)
    }
  }

  /// A property of the program's own: `response.locals = …`. nil until it is set.
  public subscript<T>(dynamicMember name: String) -> T? {
    get { properties?[name] }
    set { DynamicProperties.set(&properties, name, newValue) }
  }

  private var loop: EventLoop { req.socket.loop }

  // MARK: Headers

  /// Sets a header, in place of any of that name. `ERR_HTTP_HEADERS_SENT` when the head was sent,
  /// `ERR_INVALID_HTTP_TOKEN` and `ERR_INVALID_CHAR` for what cannot be sent.
  @discardableResult
  public func setHeader(_ name: String, _ value: any HeaderValue) -> Self {
    guard mayChange("set") else { return self }
    let values = value.headerValues
    if let error = HeaderSyntax.error(name, values) {
      UncaughtException.raise(error)
    } else {
      headers.set(name, values)
    }
    return self
  }

  /// The value of a header that was set; several are joined with `, `.
  public func getHeader(_ name: String) -> String? { headers.values(name)?.joined(separator: ", ") }

  /// The names of the headers that were set, in lower case.
  public func getHeaderNames() -> [String] { headers.items.map { $0.name.lowercased() } }

  /// Whether the header was set.
  public func hasHeader(_ name: String) -> Bool { headers.values(name) != nil }

  /// Takes a header away that was set.
  public func removeHeader(_ name: String) {
    guard mayChange("remove") else { return }
    headers.items.removeAll { HTTPHeaders.isSame($0.name, name) }
  }

  private func mayChange(_ verb: String) -> Bool {
    guard headersSent else { return true }
    UncaughtException.raise(
      NodeError("Cannot \(verb) headers after they are sent to the client", code: "ERR_HTTP_HEADERS_SENT"))
    return false
  }

  /// Makes the head: the status and further headers, which take the place of those of the same names.
  @discardableResult
  public func writeHead(_ statusCode: Int, _ headers: OutgoingHeaders = .init()) -> Self {
    writeHead(statusCode, nil, headers)
  }

  /// Makes the head: the status, its reason phrase and further headers.
  @discardableResult
  public func writeHead(_ statusCode: Int, _ statusMessage: String?, _ headers: OutgoingHeaders = .init()) -> Self {
    guard !headersSent else {
      UncaughtException.raise(
        NodeError("Cannot write headers after they are sent to the client", code: "ERR_HTTP_HEADERS_SENT"))
      return self
    }
    guard (100...999).contains(statusCode) else {
      UncaughtException.raise(NodeError.range("ERR_HTTP_INVALID_STATUS_CODE", "Invalid status code: \(statusCode)"))
      return self
    }
    for (name, values) in headers.items {
      if let error = HeaderSyntax.error(name, values) {
        UncaughtException.raise(error)
        return self
      }
    }
    let message = statusMessage ?? self.statusMessage ?? STATUS_CODES[statusCode] ?? "unknown"
    guard HeaderSyntax.isValue(message) else {
      UncaughtException.raise(NodeError.type("ERR_INVALID_CHAR", "Invalid character in statusMessage"))
      return self
    }
    self.statusCode = statusCode
    self.statusMessage = message
    if self.headers.items.isEmpty {
      self.headers = headers
    } else {
      for (name, values) in headers.items { self.headers.set(name, values) }
    }
    makeHead(message, length: nil)
    return self
  }

  /// Sends the head although there is no body yet.
  public func flushHeaders() { makeImplicitHead(length: nil) }

  private func makeImplicitHead(length: Int?) {
    guard !headersSent else { return }
    makeHead(statusMessage ?? STATUS_CODES[statusCode] ?? "unknown", length: length)
  }

  private var hasBody: Bool { !isHEAD && statusCode != 204 && statusCode != 304 && statusCode >= 200 }

  /// Node's order: the program's headers, `Date`, what becomes of the connection, and what ends the body.
  private func makeHead(_ message: String, length: Int?) {
    headersSent = true
    var head = "HTTP/1.1 \(statusCode) \(message)\r\n"
    var has = (date: false, connection: false, length: false, encoding: false, trailer: false)
    for (name, values) in headers.items {
      for value in values { head += "\(name): \(value)\r\n" }
      switch name.lowercased() {
      case "date": has.date = true
      case "content-length": has.length = true
      case "trailer": has.trailer = true
      case "connection":
        has.connection = true
        let value = values.joined(separator: ",").lowercased()
        if value.contains("close") { isLast = true } else if value.contains("keep-alive") { shouldKeepAlive = true }
      case "transfer-encoding":
        has.encoding = true
        if values.contains(where: { $0.lowercased().contains("chunked") }) { isChunked = true }
      default: break
      }
    }
    if sendDate, !has.date { head += "Date: \(HTTPDate.now(loop))\r\n" }
    if isChunked, statusCode == 204 || statusCode == 304 {
      isChunked = false
      shouldKeepAlive = false
    }
    if !has.connection { head += connectionHeaders(hasLength: has.length) }
    if !has.length, !has.encoding {
      if !hasBody {
        isChunked = false
      } else if !mayChunk {
        isLast = true
      } else if !has.trailer, let length {
        head += "Content-Length: \(length)\r\n"
      } else {
        isChunked = true
        head += "Transfer-Encoding: chunked\r\n"
      }
    }
    head += "\r\n"
    send(Buffer.from(head, .latin1))
  }

  private func connectionHeaders(hasLength: Bool) -> String {
    guard shouldKeepAlive, hasLength || mayChunk else {
      isLast = true
      return "Connection: close\r\n"
    }
    // It is for the client to close, as in Node: what it asks for beyond the maximum is answered with 503.
    if hasReachedMaximum { return "Connection: close\r\n" }
    let seconds = Int(settings.keepAliveTimeout / 1000)
    guard settings.keepAliveTimeout > 0 else { return "Connection: keep-alive\r\n" }
    let most = settings.maxRequestsPerSocket
    let limit = most > 0 ? ", max=\(most)" : ""
    return "Connection: keep-alive\r\nKeep-Alive: timeout=\(seconds)\(limit)\r\n"
  }

  // MARK: The body

  /// Sends a piece of the body, behind the head. False when so much waits that one should wait for 'drain'.
  @discardableResult
  public func write(_ data: Buffer, _ callback: StreamCompletion? = nil) -> Bool {
    guard !writableEnded else {
      let error = NodeError("write after end", code: "ERR_STREAM_WRITE_AFTER_END")
      loop.ticks.append { [self] in
        try callback?(error)
        emit("error", error)
      }
      return false
    }
    guard !destroyed else {
      let error = NodeError("Cannot call write after a stream was destroyed", code: "ERR_STREAM_DESTROYED")
      if let callback { loop.ticks.append { try callback(error) } }
      return false
    }
    makeImplicitHead(length: nil)
    guard hasBody else {
      if let callback { loop.ticks.append { try callback(nil) } }
      return true
    }
    if data.count > 0 { sendBody(data) }
    if let callback { whenSent(callback) }
    let isBelow = writableLength < 16_384
    if !isBelow { needDrain = true }
    return isBelow
  }

  /// Sends a piece of the body: what all forms of `write` come to.
  @discardableResult
  public func write(_ chunk: Chunk, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) -> Bool {
    bytes(of: chunk, encoding).map { write($0, callback) } ?? false
  }

  /// Sends a last piece of the body, if any, and ends the response: what all forms of `end` come to. `callback` is
  /// called on 'finish'.
  public func end(_ chunk: Chunk?, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) {
    var data: Buffer?
    if let chunk {
      data = bytes(of: chunk, encoding)
      guard data != nil else { return }
    }
    finish(data, callback)
  }

  private func bytes(of chunk: Chunk, _ encoding: BufferEncoding?) -> Buffer? {
    if chunk.isBuffer { return chunk.buffer }
    if let text = chunk.as(String.self) { return Buffer.from(text, encoding ?? .utf8) }
    if let bytes = chunk.as([UInt8].self) { return Buffer.from(bytes) }
    UncaughtException.raise(
      NodeError.type(
        "ERR_INVALID_ARG_TYPE",
        "The \"chunk\" argument must be of type string or an instance of Buffer or Uint8Array. Received \(chunk)"))
    return nil
  }

  private func finish(_ data: Buffer?, _ callback: StreamCompletion?) {
    guard !writableEnded else {
      if let data, data.count > 0 {
        write(data, callback)
      } else if let callback {
        let error = NodeError("Cannot call end after a stream was finished", code: "ERR_STREAM_ALREADY_FINISHED")
        if writableFinished { loop.ticks.append { try callback(error) } } else { endCallbacks.append(callback) }
      }
      return
    }
    makeImplicitHead(length: data?.count ?? 0)
    if let data, data.count > 0, hasBody { sendBody(data) }
    if isChunked, hasBody { send(Buffer.from("0\r\n\r\n", .latin1)) }
    writableEnded = true
    if let callback { endCallbacks.append(callback) }
    if socket != nil { waitForFinish() }
  }

  private func sendBody(_ data: Buffer) {
    guard isChunked else { return send(data) }
    send(Buffer.from(String(data.count, radix: 16) + "\r\n", .latin1))
    send(data)
    send(Buffer.from("\r\n", .latin1))
  }

  private func send(_ data: Buffer) {
    if let socket {
      if socket.writable { socket.gather(data) }
    } else {
      waiting.append(data)
      waitingLength += data.count
      connection?.responseWaits(data.count)
    }
  }

  private func whenSent(_ callback: @escaping ((any Error)?) throws -> Void) {
    guard let socket else {
      // It cannot be said when, before its turn: at the end of it all is soon enough.
      on("finish") { try callback(nil) }
      return
    }
    socket.whenWritten(callback)
  }

  /// Always true, as in Node, where it stays so behind `end` and `destroy`.
  public var writable: Bool { true }

  /// Whether so much waits that one should wait for 'drain'.
  public var writableNeedDrain: Bool { needDrain && !destroyed && !writableEnded }

  /// How many bytes wait to be taken by the system.
  public var writableLength: Int { waitingLength + (socket?.writableLength ?? 0) }

  // MARK: Its turn on the connection

  func begin(on socket: Socket) {
    self.socket = socket
    var first: [Buffer] = []
    swap(&first, &waiting)
    connection?.responseWaits(-waitingLength)
    waitingLength = 0
    for data in first { send(data) }
    if writableEnded { waitForFinish() } else if needDrain, socket.writableLength == 0 { didDrain() }
  }

  private func waitForFinish() {
    guard let socket, socket.writable else { return }
    socket.whenWritten { [self] error in
      guard error == nil, !writableFinished else { return }
      writableFinished = true
      for callback in endCallbacks { try callback(nil) }
      emit("finish")
      self.socket = nil
      destroyed = true
      loop.ticks.append { [self] in close() }
      let connection = connection
      self.connection = nil
      connection?.responseDidFinish(self)
    }
    // Node writes at once here, so that 'finish' comes on the next tick.
    socket.flush()
  }

  func didDrain() {
    guard needDrain else { return }
    needDrain = false
    emit("drain")
  }

  /// HTTP on the connection is over.
  func leaveConnection() { connection = nil }

  /// The connection is gone.
  func abort() {
    guard !destroyed else { return }
    destroyed = true
    socket = nil
    connection = nil
    close()
  }

  private func close() {
    emit("close")
    releaseListeners()
    endCallbacks = []
  }

  /// Ends the connection.
  @discardableResult
  override public func destroy(_ error: (any Error)? = nil) -> Self {
    if !destroyed { (socket ?? req.socket).destroy(error) }
    return self
  }

  /// Sends `100 Continue`: the client shall send the body (RFC 9110, section 15.2.1).
  public func writeContinue() { send(Buffer.from("HTTP/1.1 100 Continue\r\n\r\n", .latin1)) }

  /// Emits 'timeout' when nothing came or went on the connection for `milliseconds`.
  @discardableResult
  public func setTimeout(_ milliseconds: Double, _ callback: (() throws -> Void)? = nil) -> Self {
    if let callback { on("timeout", callback) }
    req.socket.setTimeout(milliseconds)
    return self
  }
}
