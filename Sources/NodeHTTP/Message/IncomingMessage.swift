import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import NodeStream

/// Node's `http.IncomingMessage`: a request as a server received it.
///
/// The body is read from it as from any `Readable`. Events besides a stream's: 'aborted', 'timeout' (socket).
@dynamicMemberLookup
public final class IncomingMessage: Readable {
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
  /// Whether the connection changes to another protocol behind it.
  package let isUpgrade: Bool
  private let headersLimit: Int
  /// Where the body comes from, until it is complete.
  private var connection: HTTPConnection?
  /// Whether anyone has begun to read the body.
  private var isConsumed = false
  private var properties: DynamicProperties?

  init(_ connection: HTTPConnection, _ head: HTTPHead, headersLimit: Int) {
    self.connection = connection
    socket = connection.socket
    self.headersLimit = headersLimit
    method = head.method
    url = head.url
    httpVersionMajor = head.versionMajor
    httpVersionMinor = head.versionMinor
    rawHeaders = head.rawHeaders
    isUpgrade = head.isUpgrade
    super.init(lazily: LazySides())
  }

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "aborted": carried(by: .aborted)
    case "timeout": carried(by: .timeout)
    default: super.signature(of: event)
    }
  }

  /// A property of the program's own: `request.user = name`. nil until it is set.
  public subscript<T>(dynamicMember name: String) -> T? {
    get { properties?[name] }
    set { DynamicProperties.set(&properties, name, newValue) }
  }

  override public func _read(_ size: Int) {
    isConsumed = true
    connection?.bodyIsWanted()
  }

  /// Ends the connection, when the message is not over. 'error' is emitted only where it is listened for: a client that
  /// goes is no fault of the program's.
  override public func _destroy(_ error: (any Error)?, _ callback: StreamCallback) {
    connection = nil
    if !readableEnded || !complete {
      aborted = true
      emit("aborted")
      if !socket.destroyed { socket.destroy(error) }
    }
    socket.loop.ticks.append { [self] in callback(listenerCount("error") > 0 ? error : nil) }
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
    if !push(data) { socket.stopReading() }
  }

  func finish(trailers: [String]) {
    complete = true
    connection = nil
    rawTrailers = trailers
    if !destroyed { push(nil) }
  }

  /// The response is finished: what is unread of the request is of no use to anyone.
  func dump() {
    if !isConsumed {
      removeAllListeners("data")
      resume()
    }
  }

  /// The connection is gone.
  func abort() { destroy(NodeError("aborted", code: "ECONNRESET")) }
}
