import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

/// HTTP on one connection of a server: parses requests as they come, and has their responses leave in their order.
final class HTTPConnection: SocketSink {
  let socket: Socket
  private let server: HTTPServer
  /// Its place among the server's connections; -1 when it is none of them any more.
  var index = -1
  private var parser: HTTPParser
  /// The request whose body is being received.
  private var incoming: IncomingMessage?
  /// The responses that are not finished; the first has its turn.
  private var responses: ContiguousArray<ServerResponse> = []
  /// How many bytes wait in responses that do not have their turn.
  private var waitingBytes = 0
  private var requestCount = 0
  private var isHeld = false
  /// When the message that is being received began, or the connection; 0 while it is idle between two.
  private var messageStart: UInt64
  private var headIsComplete = false
  private var hasFailed = false
  private var isDone = false

  /// Pipelined requests without a finished response beyond which no more is read, so that a client that never reads
  /// cannot have us hold any number. Node has no such limit.
  private static let pipelineLimit = 1000

  /// An idle connection is kept for so many milliseconds longer than the client is told, as in Node, so that it does not
  /// meet the end with its next request.
  private static let keepAliveGrace = 1000.0

  init(_ socket: Socket, _ server: HTTPServer) {
    self.socket = socket
    self.server = server
    parser = HTTPParser(
      .request, maxHeaderSize: server.settings.maxHeaderSize, maxHeadersCount: server.settings.maxHeadersCount)
    messageStart = max(1, socket.loop.now)
  }

  var settings: HTTPServerSettings { server.settings }

  /// Whether no request is under way.
  var isIdle: Bool { responses.isEmpty && incoming == nil && messageStart == 0 }

  /// Whether this is the last request that the connection may bring.
  var hasReachedMaximum: Bool {
    settings.maxRequestsPerSocket > 0 && requestCount >= settings.maxRequestsPerSocket
  }

  func start() {
    if settings.timeout > 0 { socket.setTimeout(settings.timeout) }
    socket.attach(self)
  }

  // MARK: Receiving

  func socketDidRead(_ bytes: UnsafeMutableRawBufferPointer) {
    guard !hasFailed, !isDone else { return }
    if messageStart == 0 { messageStart = max(1, socket.loop.now) }
    let input = UnsafeRawBufferPointer(bytes)
    var offset = 0
    do throws(HTTPParserError) {
      while let event = try parser.next(input, &offset) {
        switch event {
        case .head(let head):
          if !receive(head) {
            upgrade(Buffer(copying: UnsafeRawBufferPointer(rebasing: input[offset...])))
            return
          }
        case .body(let range):
          incoming?.receive(Buffer(copying: UnsafeRawBufferPointer(rebasing: input[range])))
          // As in Node, where each piece of a body is a callback of its own.
          socket.loop.settleBetweenCallbacks()
        case .end(let trailers):
          endMessage(trailers)
        }
        if isDone || socket.destroyed { return }
      }
      if parser.isIdle { messageStart = 0 }
    } catch {
      var failure = error.nodeError
      failure.rawPacket = Array(input)
      fail(failure)
    }
  }

  /// The body that is being received is read.
  func bodyIsWanted() {
    if !isHeld { socket.startReading() }
  }

  private func endMessage(_ trailers: [String]) {
    let request = incoming
    incoming = nil
    headIsComplete = false
    messageStart = 0
    request?.finish(trailers: trailers)
  }

  /// False when the connection is handed over to another protocol.
  private func receive(_ head: HTTPHead) -> Bool {
    let request = IncomingMessage(self, head, headersLimit: settings.maxHeadersCount ?? 1000)
    incoming = request
    headIsComplete = true
    if head.isUpgrade, head.method == "CONNECT" || server.listenerCount("upgrade") > 0 { return false }
    requestCount += 1
    let response = ServerResponse(request, self, keepAlive: head.shouldKeepAlive)
    responses.append(response)
    // A request that comes in time stops the clock of the idle connection.
    if responses.count == 1 {
      if settings.keepAliveTimeout > 0 { socket.setTimeout(settings.timeout) }
      response.begin(on: socket)
    }
    holdIfNeeded()
    handle(request, response)
    return true
  }

  private func handle(_ request: IncomingMessage, _ response: ServerResponse) {
    if settings.requireHostHeader, request.httpVersion == "1.1", request.headers["host"] == nil {
      response.writeHead(400, ["Connection": "close"])
      response.end()
      return
    }
    if settings.maxRequestsPerSocket > 0, requestCount > settings.maxRequestsPerSocket {
      server.emit("dropRequest", request, socket)
      response.writeHead(503)
      response.end()
      return
    }
    if let expectation = request.headers["expect"], request.httpVersion == "1.1" {
      if HTTPConnection.asksForContinue(expectation) {
        if server.listenerCount("checkContinue") > 0 {
          server.emit("checkContinue", request, response)
        } else {
          response.writeContinue()
          server.emit("request", request, response)
        }
      } else if server.listenerCount("checkExpectation") > 0 {
        server.emit("checkExpectation", request, response)
      } else {
        response.writeHead(417)
        response.end()
      }
      return
    }
    server.emit("request", request, response)
  }

  /// Whether `100-continue` stands in the header, as a word of its own and in any case (RFC 9110, section 10.1.1).
  private static func asksForContinue(_ expectation: String) -> Bool {
    let isWord = { (character: Character) in
      character.isASCII && (character.isLetter || character.isNumber || character == "_")
    }
    let text = expectation.lowercased()
    return text.ranges(of: "100-continue").contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return !(before.map(isWord) ?? false) && !(after.map(isWord) ?? false)
    }
  }

  /// Too much waits to be sent: nothing more is read until it has left.
  private func holdIfNeeded() {
    let waits = socket.writableLength + waitingBytes
    if !isHeld, waits >= socket.writableHighWaterMark || responses.count > HTTPConnection.pipelineLimit {
      isHeld = true
      socket.stopReading()
    }
  }

  private func releaseIfPossible() {
    guard isHeld, waitingBytes < socket.writableHighWaterMark, responses.count <= HTTPConnection.pipelineLimit else {
      return
    }
    isHeld = false
    socket.startReading()
  }

  // MARK: Handing over

  private func upgrade(_ head: Buffer) {
    guard let request = incoming else { return }
    incoming = nil
    finish()
    // Responses that are not finished have no turn to wait for any more; those that hold the socket may write on it.
    for response in responses { response.leaveConnection() }
    responses = []
    request.finish(trailers: [])
    let event = request.method == "CONNECT" ? "connect" : "upgrade"
    guard server.listenerCount(event) > 0 else {
      socket.destroy()
      return
    }
    socket.detachSink()
    server.emit(event, request, socket, head)
  }

  /// HTTP on this connection is over.
  private func finish() {
    isDone = true
    server.forget(self)
  }

  // MARK: Responses

  /// A response without its turn keeps so many bytes more.
  func responseWaits(_ count: Int) { waitingBytes += count }

  func responseDidFinish(_ response: ServerResponse) {
    guard !isDone, let first = responses.first, first === response else { return }
    responses.removeFirst()
    response.req.dump()
    if response.isLast {
      socket.destroySoon()
      return
    }
    if let next = responses.first {
      next.begin(on: socket)
    } else if settings.keepAliveTimeout > 0 {
      socket.setTimeout(settings.keepAliveTimeout + HTTPConnection.keepAliveGrace)
    }
    releaseIfPossible()
  }

  func socketDidDrain() {
    responses.first?.didDrain()
    releaseIfPossible()
  }

  // MARK: Errors and ends

  func socketDidEnd() {
    guard !isDone, !hasFailed else { return }
    do throws(HTTPParserError) {
      _ = try parser.finish()
    } catch {
      fail(error.nodeError)
      return
    }
    // What was written is still sent; nobody waits for more.
    incoming?.abort()
    incoming = nil
    socket.end()
  }

  func socketDidFail(_ error: NodeError) {
    if !isDone, !hasFailed { fail(error) }
  }

  /// 'clientError', or when nobody listens for it the response that Node gives, and the end.
  private func fail(_ error: NodeError) {
    hasFailed = true
    // Responses to the requests before the wrong one have left by now in Node.
    socket.flush()
    let given: any Error = error
    if server.emit("clientError", given, socket) { return }
    if socket.writable, responses.first?.headersSent != true {
      let status =
        switch error.code {
        case "HPE_HEADER_OVERFLOW": "431 Request Header Fields Too Large"
        case "HPE_CHUNK_EXTENSIONS_OVERFLOW": "413 Payload Too Large"
        case "ERR_HTTP_REQUEST_TIMEOUT": "408 Request Timeout"
        default: "400 Bad Request"
        }
      socket.write("HTTP/1.1 \(status)\r\nConnection: close\r\n\r\n", .latin1)
    }
    socket.destroy(error)
  }

  func socketDidTimeOut() {
    var heard = false
    if let incoming, !incoming.complete { heard = incoming.emit("timeout", socket) }
    if let response = responses.first { heard = response.emit("timeout", socket) || heard }
    heard = server.emit("timeout", socket) || heard
    if !heard { socket.destroy() }
  }

  func checkTimeouts(_ now: UInt64) {
    guard messageStart > 0, !hasFailed, !isDone else { return }
    let age = Double(now &- messageStart)
    let headIsLate = !headIsComplete && settings.headersTimeout > 0 && age >= settings.headersTimeout
    let isLate = settings.requestTimeout > 0 && age >= settings.requestTimeout
    if headIsLate || isLate { fail(NodeError("Request timeout", code: "ERR_HTTP_REQUEST_TIMEOUT")) }
  }

  func socketDidClose() {
    guard !isDone else { return }
    finish()
    let request = incoming
    incoming = nil
    request?.abort()
    let left = responses
    responses = []
    for response in left {
      response.req.abort()
      response.abort()
    }
  }
}
