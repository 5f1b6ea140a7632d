import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime

/// A WebSocket connection, as in ws.
///
/// Events: 'message' (data, isBinary), 'close' (code, reason), 'ping' and 'pong' (data), 'error', 'open'. After an
/// 'error' the connection closes, with the status that RFC 6455 has for it; 'close' is always the last event. What
/// is sent leaves when the callbacks of this turn of the loop are over, or at once when a callback asks to be told.
@dynamicMemberLookup
open class WebSocket: EventEmitter, SocketSink {
  /// `readyState` before the handshake is over.
  public static let CONNECTING = 0
  /// `readyState` of a connection that can be sent on.
  public static let OPEN = 1
  /// `readyState` of a connection that is being closed.
  public static let CLOSING = 2
  /// `readyState` of a connection that is closed.
  public static let CLOSED = 3

  /// As the class's: `ws.readyState == ws.OPEN`.
  public final var CONNECTING: Int { WebSocket.CONNECTING }
  /// As the class's: `ws.readyState == ws.OPEN`.
  public final var OPEN: Int { WebSocket.OPEN }
  /// As the class's: `ws.readyState == ws.OPEN`.
  public final var CLOSING: Int { WebSocket.CLOSING }
  /// As the class's: `ws.readyState == ws.OPEN`.
  public final var CLOSED: Int { WebSocket.CLOSED }

  /// `CONNECTING`, `OPEN`, `CLOSING` or `CLOSED`.
  @exclusivity(unchecked) public private(set) final var readyState = WebSocket.CONNECTING
  /// The subprotocol that was agreed on; empty when none was.
  public internal(set) final var `protocol` = ""
  /// The extensions that were agreed on; empty when none were.
  public final var extensions: String { "" }
  /// Whether `pause` was called.
  public private(set) final var isPaused = false
  /// The connection underneath, as ports of Node code reach for it; nil before the handshake and when it is closed.
  @exclusivity(unchecked) public private(set) final var _socket: Socket?

  @exclusivity(unchecked) private final var receiver: Receiver?
  /// How far the closing handshake is.
  @exclusivity(unchecked) private final var closing = ClosingHandshake()
  private final var closeTimer: Timeout?
  /// Bytes that were to be sent when the connection was closing or closed.
  @exclusivity(unchecked) private final var unsentBytes = 0
  @exclusivity(unchecked) private final var isInFragments = false
  /// The latest ping, when it could not be answered yet.
  private final var latestPing: Buffer?
  /// Called when the connection is closed, before 'close'.
  final var onClosed: ((WebSocket) -> Void)?
  /// Its place in its server's clients.
  final var clientPlace = -1
  private final var properties: DynamicProperties?

  /// With more output than this waiting, in bytes, pings are not answered one by one.
  private static let pongLimit = 65_536

  /// How long the peer may take to close, in milliseconds, before the connection is cut.
  private static let closeTimeout = 30_000.0

  /// A connection of a server's: `WebSocketServer` completes it.
  public override required init() { super.init() }

  override open func signature(of event: String) -> EventSignature? {
    switch event {
    case "message": carried(by: .message)
    case "close": carried(by: .close)
    case "ping", "pong": carried(by: .ping)
    case "open": carried(by: .open)
    default: super.signature(of: event)
    }
  }

  /// A property of the program's own, as JavaScript hangs them on objects: `ws.isAlive = true`. nil until it is set.
  public final subscript<T>(dynamicMember name: String) -> T? {
    get { properties?[name] }
    set { DynamicProperties.set(&properties, name, newValue) }
  }

  // MARK: Receiving

  final func open(_ socket: Socket, _ head: Buffer, _ receiver: Receiver) {
    _socket = socket
    self.receiver = receiver
    readyState = WebSocket.OPEN
    socket.setTimeout(0)
    socket.setNoDelay()
    socket.attach(self, head)
  }

  package final func socketDidRead(_ bytes: UnsafeMutableRawBufferPointer) {
    guard let receiver else { return }
    let input = UnsafeRawBufferPointer(bytes)
    var offset = 0
    do throws(ReceiverError) {
      while let event = try receiver.next(input, &offset) { handle(event) }
    } catch {
      self.receiver = nil
      fail(error)
    }
  }

  @inline(__always)
  private final func handle(_ event: Receiver.Event) {
    switch event {
    case .message(let data, let isBinary): emit("message", data, isBinary)
    case .ping(let data):
      answer(ping: data)
      emit("ping", data)
    case .pong(let data): emit("pong", data)
    case .close(let code, let reason):
      receiver = nil
      closing.received = true
      closing.code = code
      closing.reason = reason
      close(code == 1005 ? nil : code, reason)
    }
  }

  /// A peer that pings and does not read has one pong waiting, for its latest ping (RFC 6455, section 5.5.3), and not
  /// any number of them.
  private final func answer(ping data: Buffer) {
    guard let socket = _socket, socket.writableLength > WebSocket.pongLimit else { return pong(data) }
    let waits = latestPing != nil
    latestPing = data
    guard !waits else { return }
    socket.whenWritten { [weak self] _ in
      guard let self, let data = latestPing else { return }
      latestPing = nil
      pong(data)
    }
  }

  private final func fail(_ error: ReceiverError) {
    closing.failed = true
    close(error.closeCode)
    let given: any Error = error.nodeError
    emit("error", given)
  }

  /// Stops reading: the peer is held up when the system's buffers are full.
  public final func pause() {
    guard readyState == WebSocket.OPEN || readyState == WebSocket.CLOSING else { return }
    isPaused = true
    _socket?.stopReading()
  }

  /// Reads again.
  public final func resume() {
    guard readyState == WebSocket.OPEN || readyState == WebSocket.CLOSING else { return }
    isPaused = false
    _socket?.startReading()
  }

  // MARK: Sending

  /// Sends a text. `callback` is called when the system has taken it, with an error when that did not happen.
  ///
  /// While the connection is `CONNECTING`, this is an uncaught exception; when it is closing or closed, nothing is
  /// sent and the callback is given an error.
  public final func send(
    _ data: String, _ options: SendOptions = .init(), _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    guard mayPut(data.utf8.count, callback) else { return }
    let first = firstByte(isBinary: options.binary ?? false, isFinal: options.fin)
    put(callback) { Sender.send(first, data, on: $0) }
  }

  /// Sends a buffer, as binary unless the options say otherwise. Otherwise as with a text.
  public final func send(
    _ data: Buffer, _ options: SendOptions = .init(), _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    guard mayPut(data.count, callback) else { return }
    let first = firstByte(isBinary: options.binary ?? true, isFinal: options.fin)
    put(callback) { Sender.send(first, data, on: $0) }
  }

  /// Sends a text as binary or as text: `ws.send(data, {binary: isBinary})`.
  public final func send(
    _ data: String, binary: Bool, fin: Bool = true, _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    send(data, SendOptions(binary: binary, fin: fin), callback)
  }

  /// Sends a buffer as binary or as text: `ws.send(data, {binary: isBinary})`.
  public final func send(
    _ data: Buffer, binary: Bool, fin: Bool = true, _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    send(data, SendOptions(binary: binary, fin: fin), callback)
  }

  /// Sends a ping of at most 125 bytes; more is an uncaught `RangeError`. The client answers with 'pong'.
  public final func ping(
    _ data: Buffer = Buffer.alloc(0), _ mask: Bool = false, _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    sendControl(Opcode.ping, data, callback)
  }

  /// Sends a ping with a text of at most 125 bytes.
  public final func ping(
    _ data: String, _ mask: Bool = false, _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    sendControl(Opcode.ping, Buffer.from(data), callback)
  }

  /// Sends a pong of at most 125 bytes; pings are answered without this.
  public final func pong(
    _ data: Buffer = Buffer.alloc(0), _ mask: Bool = false, _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    sendControl(Opcode.pong, data, callback)
  }

  /// Sends a pong with a text of at most 125 bytes.
  public final func pong(
    _ data: String, _ mask: Bool = false, _ callback: (((any Error)?) throws -> Void)? = nil
  ) {
    sendControl(Opcode.pong, Buffer.from(data), callback)
  }

  private final func sendControl(_ opcode: UInt8, _ data: Buffer, _ callback: (((any Error)?) throws -> Void)?) {
    guard mayPut(data.count, callback) else { return }
    guard data.count <= Sender.controlLimit else {
      UncaughtException.raise(
        NodeError("The data size must not be greater than 125 bytes", name: "RangeError"))
      return
    }
    put(callback) { Sender.send(Sender.firstByte(opcode, isFinal: true), data, on: $0) }
  }

  /// Whether anything can be sent now. If not, the callback is told.
  @inline(__always)
  private final func mayPut(_ size: Int, _ callback: (((any Error)?) throws -> Void)?) -> Bool {
    readyState == WebSocket.OPEN ? true : refuse(size, callback)
  }

  private final func refuse(_ size: Int, _ callback: (((any Error)?) throws -> Void)?) -> Bool {
    if readyState == WebSocket.CONNECTING {
      UncaughtException.raise(NodeError("WebSocket is not open: readyState 0 (CONNECTING)"))
      return false
    }
    unsentBytes += size
    let name = readyState == WebSocket.CLOSING ? "CLOSING" : "CLOSED"
    do {
      try callback?(NodeError("WebSocket is not open: readyState \(readyState) (\(name))"))
    } catch {
      UncaughtException.raise(error)
    }
    return false
  }

  @inline(__always)
  private final func firstByte(isBinary: Bool, isFinal: Bool) -> UInt8 {
    let opcode = isInFragments ? Opcode.continuation : isBinary ? Opcode.binary : Opcode.text
    isInFragments = !isFinal
    return Sender.firstByte(opcode, isFinal: isFinal)
  }

  @inline(__always)
  private final func put(_ callback: (((any Error)?) throws -> Void)?, _ send: (Socket) -> Void) {
    guard let socket = _socket, socket.writable else { return lose(callback) }
    send(socket)
    guard let callback else { return }
    // Whoever asks when it was sent is told as Node tells it: it leaves at once, and the callback is the next tick.
    socket.whenWritten(callback)
    socket.flush()
  }

  /// The connection has gone, but its end has not been told yet.
  private final func lose(_ callback: (((any Error)?) throws -> Void)?) {
    guard let callback, let socket = _socket else { return }
    let error = NodeError("Cannot call write after a stream was destroyed", code: "ERR_STREAM_DESTROYED")
    socket.loop.ticks.append { try callback(error) }
  }

  /// How many bytes of what was sent the system has not taken, and could not be sent because the connection was
  /// closing. What waits for the callback's end is sent first, so that the number is the system's own.
  public final var bufferedAmount: Int {
    guard let socket = _socket else { return unsentBytes }
    socket.flush()
    return unsentBytes + socket.writableLength
  }

  // MARK: Closing

  /// Begins the closing handshake. `code` is one that RFC 6455 lets be sent, `data` at most 123 bytes; else it is an
  /// uncaught `TypeError` or `RangeError`, and the connection stays as it is.
  public final func close(_ code: Int? = nil, _ data: String) { close(code, Buffer.from(data)) }

  /// Begins the closing handshake. As with a text.
  public final func close(_ code: Int? = nil, _ data: Buffer = Buffer.alloc(0)) {
    switch readyState {
    case WebSocket.CLOSED: return
    case WebSocket.CLOSING:
      if closing.sent, closing.received || closing.failed { _socket?.end() }
      return
    case WebSocket.CONNECTING:
      readyState = WebSocket.CLOSING
      return
    default: break
    }
    guard let payload = closePayload(code, data) else { return }
    readyState = WebSocket.CLOSING
    guard let socket = _socket, socket.writable else { return }
    Sender.send(Sender.firstByte(Opcode.close, isFinal: true), payload, on: socket)
    closing.sent = true
    if closing.received || closing.failed { socket.end() }
    startCloseTimer(socket)
  }

  private final func closePayload(_ code: Int?, _ data: Buffer) -> Buffer? {
    guard let code else { return Buffer.alloc(0) }
    guard CloseStatus.isValid(code) else {
      UncaughtException.raise(NodeError("First argument must be a valid error code number", name: "TypeError"))
      return nil
    }
    guard data.count <= Sender.controlLimit - 2 else {
      UncaughtException.raise(
        NodeError("The message must not be greater than 123 bytes", name: "RangeError"))
      return nil
    }
    return Buffer.concat([Buffer.from([UInt8(code >> 8), UInt8(code & 0xff)]), data])
  }

  private final func startCloseTimer(_ socket: Socket) {
    closeTimer = Timeout(socket.loop, milliseconds: WebSocket.closeTimeout) { [weak socket] in
      _ = socket?.destroy()
    }
  }

  /// Cuts the connection: no closing handshake, and the peer sees 1006.
  public final func terminate() {
    guard readyState != WebSocket.CLOSED else { return }
    readyState = WebSocket.CLOSING
    _socket?.destroy()
  }

  // MARK: The socket's end

  package final func socketDidEnd() {
    readyState = WebSocket.CLOSING
    receiver = nil
    _socket?.end()
  }

  package final func socketDidFail(_ error: NodeError) { readyState = WebSocket.CLOSING }

  package final func socketDidDrain() {}

  package final func socketDidTimeOut() {}

  package final func socketDidClose() {
    closeTimer?.close()
    closeTimer = nil
    receiver = nil
    _socket = nil
    readyState = WebSocket.CLOSED
    onClosed?(self)
    onClosed = nil
    emit("close", closing.code, closing.reason)
    releaseListeners()
  }
}
