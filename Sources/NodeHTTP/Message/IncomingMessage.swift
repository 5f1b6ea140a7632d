import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

/// Node's `http.IncomingMessage`: a request as a server received it.
///
/// Events: 'data' (buffer), 'end', 'close', 'error', 'aborted', 'pause', 'resume', 'timeout'.
@dynamicMemberLookup
public final class IncomingMessage: EventEmitter, ReadableFlowSource {
  /// The connection that it came on.
  public let socket: Socket
  /// The method, such as `GET`.
  public let method: String
  /// The request target, as it was sent.
  public var url: String
  /// The version, such as `1.1`.
  public var httpVersion: String { "\(httpVersionMajor).\(httpVersionMinor)" }
  /// The first number of the version.
  public let httpVersionMajor: Int
  /// The second number of the version.
  public let httpVersionMinor: Int
  /// The headers' names and values in turn, as they were sent.
  public let rawHeaders: [String]
  /// The headers by name.
  public var headers: HTTPHeaders { HTTPHeaders(raw: rawHeaders, limit: headersLimit) }
  /// The trailers' names and values in turn, once the message is complete.
  public private(set) var rawTrailers: [String] = []
  /// The trailers by name.
  public var trailers: HTTPHeaders { HTTPHeaders(raw: rawTrailers) }
  /// Whether the whole message was received.
  public private(set) var complete = false
  /// Whether the connection ended before the message did.
  public private(set) var aborted = false
  /// Whether it was destroyed, or is over.
  public private(set) var destroyed = false
  /// Whether 'end' was emitted.
  public private(set) var readableEnded = false
  /// Whether the connection changes to another protocol behind it.
  package let isUpgrade: Bool
  private let headersLimit: Int
  private lazy var flow = ReadableFlow(self, socket.loop)
  private var hasAskedForData = false
  private var properties: DynamicProperties?

  init(_ socket: Socket, _ head: HTTPHead, headersLimit: Int) {
    self.socket = socket
    self.headersLimit = headersLimit
    method = head.method
    url = head.url
    httpVersionMajor = head.versionMajor
    httpVersionMinor = head.versionMinor
    rawHeaders = head.rawHeaders
    isUpgrade = head.isUpgrade
  }

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "data": .of(Buffer.self)
    case "end", "close", "aborted", "pause", "resume": EventSignature.none
    case "timeout": .of(Socket.self)
    default: super.signature(of: event)
    }
  }

  override public func didAddListener(_ event: String) {
    if event == "data", flow.flowing != false { resume() }
  }

  /// A property of the program's own: `request.user = name`. nil until it is set.
  public subscript<T>(dynamicMember name: String) -> T? {
    get { properties?[name] }
    set { DynamicProperties.set(&properties, name, newValue) }
  }

  /// Has data flow to the 'data' listeners.
  @discardableResult
  public func resume() -> Self {
    hasAskedForData = true
    flow.resume()
    return self
  }

  /// Holds data back, and the client with it.
  @discardableResult
  public func pause() -> Self {
    hasAskedForData = true
    flow.pause()
    return self
  }

  /// Whether `pause` was called.
  public func isPaused() -> Bool { flow.flowing == false }

  /// Ends the connection, when the message is not over. With an error, 'error' is emitted before 'close'.
  @discardableResult
  public func destroy(_ error: (any Error)? = nil) -> Self {
    guard !destroyed else { return self }
    if !complete || !readableEnded { aborted = aborted || !complete }
    close(error)
    socket.destroy(error)
    return self
  }

  /// Emits 'timeout' when nothing came or went on the connection for `milliseconds`.
  @discardableResult
  public func setTimeout(_ milliseconds: Double, _ callback: (() throws -> Void)? = nil) -> Self {
    if let callback { on("timeout", callback) }
    socket.setTimeout(milliseconds)
    return self
  }

  // MARK: What the connection says

  func receive(_ data: Buffer) {
    guard !destroyed else { return }
    if !flow.push(data) { socket.stopReading() }
  }

  func finish(trailers: [String]) {
    complete = true
    rawTrailers = trailers
    flow.finish(unread: false)
  }

  /// The response is finished: what is unread of the request is of no use to anyone.
  func dump() {
    if !readableEnded, !hasAskedForData { resume() }
  }

  /// The connection is gone before the message was over.
  func abort() {
    guard !destroyed else { return }
    // When all had come, it is only closed, as after the end.
    if complete {
      close(nil)
      return
    }
    aborted = true
    emit("aborted")
    close(listenerCount("error") > 0 ? NodeError("aborted", code: "ECONNRESET") : nil)
  }

  private func close(_ error: (any Error)?) {
    guard !destroyed else { return }
    destroyed = true
    flow.close()
    socket.loop.ticks.append { [self] in
      if let error { emit("error", error) }
      emit("close")
      releaseListeners()
    }
  }

  package func flowWantsMore() {
    if !complete { socket.startReading() }
  }

  package func flowDidEnd() {
    readableEnded = true
    close(nil)
  }

  // MARK: Un-annotated listeners

  /// Adds a listener to the event's list: 'data' reads as in JavaScript.
  @discardableResult
  public func on(_ event: String, _ listener: @escaping (Buffer) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener that is called once: 'data' reads as in JavaScript.
  @discardableResult
  public func once(_ event: String, _ listener: @escaping (Buffer) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}
