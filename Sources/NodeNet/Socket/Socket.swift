import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

/// Node's `net.Socket`: a TCP or path connection, of a server or made by `connect`.
///
/// It is a `Duplex`. Besides a Duplex's events: 'lookup' (error, address, family, host), 'connectionAttempt' (ip, port,
/// family), 'connectionAttemptFailed' (ip, port, family, error), 'connectionAttemptTimeout' (ip, port, family), 'connect',
/// 'ready', 'timeout', 'close' (hadError). A socket belongs to the loop it was made on.
@dynamicMemberLookup
public final class Socket: Duplex {
  package let loop: EventLoop
  @exclusivity(unchecked) package private(set) var handle: StreamHandle?
  /// The server that the socket came from.
  public internal(set) var server: NetServer?
  private var properties: DynamicProperties?

  // MARK: The connection
  /// Whether it is being connected.
  public internal(set) var connecting = false
  /// Whether it has no handle yet, or is being connected.
  public var pending: Bool { handle == nil || connecting }
  @exclusivity(unchecked) private var timer: Timeout?
  /// The time-out that is set, in milliseconds: 0 for none any more, nil when none ever was.
  public private(set) var timeout: Double?
  private var queueSizeAtTimeout = 0
  private var peer: AddressInfo?
  private var isReferenced = true
  /// Whether it may be connected again when it is closed, and keeps its listeners for that.
  private let isReusable: Bool
  /// Whether it has a connection, or has tried to get one, since it was made or closed.
  private var hasBegun = false
  /// Whether it is to be closed with RST.
  private var closesWithReset = false
  /// What was asked for before there was a connection to have it.
  private var wantsNoDelay = false
  private var wantsKeepAlive: UInt32?
  /// The addresses that were tried, when the name had several.
  var attempts: ConnectionAttempts?
  /// What waits for the connection.
  var pendingConnection: PendingConnection?

  // MARK: The readable side (Socket+Reading.swift)
  @exclusivity(unchecked) package internal(set) var sink: (any SocketSink)?
  @exclusivity(unchecked) var hasDataListener = false
  var onread: OnRead?
  @exclusivity(unchecked) var isReading = false
  @exclusivity(unchecked) var sawEnd = false
  /// How many bytes have come in.
  @exclusivity(unchecked) public internal(set) var bytesRead = 0

  // MARK: The writable side (Socket+Writing.swift)
  /// Whole pieces that wait in front of `gathering`.
  @exclusivity(unchecked) var pieces: ContiguousArray<OutputPiece> = []
  /// Where small writes are gathered.
  @exclusivity(unchecked) var gathering: OutputChunk?
  @exclusivity(unchecked) var isWriting = false
  @exclusivity(unchecked) var flushScheduled = false
  /// Bytes that came to be sent, and that the system has taken.
  @exclusivity(unchecked) var bytesQueued = 0
  @exclusivity(unchecked) var bytesFlushed = 0
  /// What the protocol on top waits for.
  @exclusivity(unchecked) var callbacks: ContiguousArray<WriteCallback> = []
  @exclusivity(unchecked) var sinkNeedsDrain = false
  var afterWriteScheduled = false
  /// The write of the stream's that is not taken whole.
  @exclusivity(unchecked) var inFlight: WriteInFlight?

  /// A socket that is yet to be connected, and may be again when it was closed. It keeps its listeners: those that hold
  /// the socket keep it alive until they are removed. The sockets of servers and of `createConnection` let their
  /// listeners go after 'close'.
  public convenience init() { self.init(EventLoop.current, nil, .init(), isReusable: true) }

  /// A socket with options; otherwise as without. A descriptor that is no TCP or path connection is refused with
  /// `ERR_INVALID_FD_TYPE`, a negative one with `ERR_OUT_OF_RANGE`.
  public convenience init(_ options: SocketOptions) throws {
    let loop = EventLoop.current
    guard let descriptor = options.fd else {
      self.init(loop, nil, options, isReusable: true)
      return
    }
    self.init(loop, try StreamHandle.opened(loop, descriptor), options, isReusable: true)
    if !options.readable { disableReadable() } else { startReading() }
    if !options.writable { disableWritable() }
  }

  init(_ loop: EventLoop, _ handle: StreamHandle?, _ options: SocketOptions, isReusable: Bool = false) {
    self.loop = loop
    self.isReusable = isReusable
    onread = options.onread.map { OnRead($0) }
    // 'close' is emitted here, with its argument, and so the listeners go here.
    super.init(
      lazily: LazySides(
        allowHalfOpen: options.allowHalfOpen, emitClose: false, isReusable: true, highWaterMark: options.highWaterMark))
    if let handle { attach(handle) }
    options.signal.map { destroy(when: $0) }
  }

  private func destroy(when signal: AbortSignal) {
    if signal.aborted {
      destroy(NodeError.abort(signal))
    } else {
      let listener = Listener { [weak self, weak signal] in _ = self?.destroy(NodeError.abort(signal)) }
      signal.addEventListener("abort", listener)
      once("close") { signal.removeEventListener("abort", listener) }
    }
  }

  func attach(_ handle: StreamHandle) {
    self.handle = handle
    handle.owner = self
    if !isReferenced { handle.isReferenced = false }
  }

  /// Lets go a handle that could not be connected, to try another.
  func dropHandle() {
    handle?.owner = nil
    handle?.close()
    handle = nil
  }

  // MARK: As a stream

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "close": carried(by: .close)
    case "connect", "ready", "timeout": carried(by: .connect)
    case "lookup": carried(by: .lookup)
    case "connectionAttempt", "connectionAttemptTimeout": carried(by: .connectionAttempt)
    case "connectionAttemptFailed": carried(by: .connectionAttemptFailed)
    default: super.signature(of: event)
    }
  }

  override public func didAddListener(_ event: String) {
    if event == "data" {
      hasDataListener = true
      // What a protocol on top reads does not flow.
      if sink != nil { return }
    }
    super.didAddListener(event)
  }

  override public func didRemoveListener(_ event: String) {
    if event == "data" { hasDataListener = listenerCount("data") > 0 }
    super.didRemoveListener(event)
  }

  /// Has what comes in go to the stream.
  override public func _read(_ size: Int) {
    if pending { whenConnected.reads = true } else { startReading() }
  }

  /// Has data flow to the 'data' listeners.
  @discardableResult
  override public func resume() -> Self {
    if onread != nil, !pending { startReading() }
    return super.resume()
  }

  /// Holds data back. What still comes in is kept, up to a limit at which reading stops and the peer is held up.
  @discardableResult
  override public func pause() -> Self {
    if onread != nil, !connecting { stopReading() }
    return super.pause()
  }

  /// Writes a chunk: what all forms of `write` come to. False when one should wait for 'drain'.
  @discardableResult
  override public func write(_ chunk: Chunk, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) -> Bool {
    guard writableEnded, readableEnded, !allowHalfOpen else { return super.write(chunk, encoding, callback) }
    failLateWrite(callback)
    return false
  }

  /// Writes a chunk to the connection.
  override public func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    send([chunk.buffer], callback)
  }

  /// Writes chunks to the connection, in one system call.
  override public func _writev(_ chunks: [WriteRequest], _ callback: StreamCallback) {
    send(chunks.map(\.chunk.buffer), callback)
  }

  /// Tells the peer that nothing more comes, when all has left.
  override public func _final(_ callback: StreamCallback) { finishSending(callback) }

  /// How many bytes wait to be taken by the system.
  override public var writableLength: Int { waitingLength }

  // MARK: Properties

  /// `opening`, `open`, `readOnly`, `writeOnly` or `closed`.
  public var readyState: String {
    if connecting { return "opening" }
    switch (readable, writable) {
    case (true, true): return "open"
    case (true, false): return "readOnly"
    case (false, true): return "writeOnly"
    case (false, false): return "closed"
    }
  }

  /// Remembers where the peer is: afterwards the system may no longer know.
  func rememberPeer() { peer = handle?.remoteAddress ?? peer }

  private var peerAddress: AddressInfo? {
    if peer == nil { rememberPeer() }
    return peer
  }

  /// The peer's IP address; nil when there is none.
  public var remoteAddress: String? { peerAddress?.address }
  /// The peer's port; nil when there is none.
  public var remotePort: Int? { peerAddress?.port }
  /// `IPv4` or `IPv6`; nil when there is none.
  public var remoteFamily: String? { peerAddress?.family }
  /// This side's IP address; nil when there is none.
  public var localAddress: String? { handle?.localAddress?.address }
  /// This side's port; nil when there is none.
  public var localPort: Int? { handle?.localAddress?.port }
  /// `IPv4` or `IPv6`; nil when there is none.
  public var localFamily: String? { handle?.localAddress?.family }

  /// The address of this side.
  public func address() -> AddressInfo { handle?.localAddress ?? .none }

  /// A property of the program's own, as JavaScript hangs them on objects: `socket.isAlive = true`. nil until it is
  /// set; of another type than was set: nil.
  public subscript<T>(dynamicMember name: String) -> T? {
    get { properties?[name] }
    set { DynamicProperties.set(&properties, name, newValue) }
  }

  // MARK: Options

  /// Whether small writes are sent at once (TCP_NODELAY); without a connection yet, from its beginning.
  @discardableResult
  public func setNoDelay(_ noDelay: Bool = true) -> Self {
    wantsNoDelay = noDelay
    if !connecting { handle?.setNoDelay(noDelay) }
    return self
  }

  /// Whether the system probes an idle connection, after `initialDelay` milliseconds; without a connection yet, from its
  /// beginning.
  @discardableResult
  public func setKeepAlive(_ enable: Bool = false, _ initialDelay: Int = 0) -> Self {
    let seconds = UInt32(clamping: initialDelay / 1000)
    wantsKeepAlive = enable ? seconds : nil
    if !connecting { handle?.setKeepAlive(enable, delay: seconds) }
    return self
  }

  /// What was set before there was a connection.
  func applySettings() {
    if wantsNoDelay { handle?.setNoDelay(true) }
    if let wantsKeepAlive { handle?.setKeepAlive(true, delay: wantsKeepAlive) }
  }

  /// Keeps the loop running while the socket is open, as it does to begin with.
  @discardableResult
  public func ref() -> Self {
    isReferenced = true
    handle?.isReferenced = true
    return self
  }

  /// Lets the loop end although the socket is open.
  @discardableResult
  public func unref() -> Self {
    isReferenced = false
    handle?.isReferenced = false
    return self
  }

  /// Emits 'timeout' when nothing came or went for `milliseconds`; 0 for never. The listener is added once. A number
  /// below 0, or that is none, is an uncaught `ERR_OUT_OF_RANGE`.
  @discardableResult
  public func setTimeout(_ milliseconds: Double, _ callback: (() throws -> Void)? = nil) -> Self {
    guard milliseconds >= 0, milliseconds.isFinite else {
      UncaughtException.raise(
        NodeError.range(
          "ERR_OUT_OF_RANGE",
          "The value of \"msecs\" is out of range. It must be a non-negative finite number. "
            + "Received \(inspect(milliseconds))"))
      return self
    }
    timer?.close()
    timer = nil
    timeout = milliseconds
    guard milliseconds > 0 else { return self }
    if !destroyed {
      timer = Timeout(loop, milliseconds: milliseconds) { [weak self] in self?.timeoutIsOver() }
      timer?.unref()
    }
    if let callback { once("timeout", callback) }
    return self
  }

  private func timeoutIsOver() {
    // A slow peer that still takes bytes is not idle.
    let size = handle?.writeQueueSize ?? 0
    if isWriting, size != queueSizeAtTimeout {
      queueSizeAtTimeout = size
      noteActivity()
      return
    }
    sink?.socketDidTimeOut()
    emit("timeout")
  }

  @inline(__always)
  func noteActivity() {
    if let timer { timer.refresh() }
  }

  // MARK: The end

  /// Closes the connection at once; what waits to be sent is lost. With an error, 'error' is emitted before 'close'.
  @discardableResult
  override public func destroy(_ error: (any Error)? = nil) -> Self {
    guard !destroyed else { return self }
    // In Node, what was written has left by now, as far as the system takes it.
    if !closesWithReset { flush() }
    return super.destroy(error)
  }

  /// The connection is broken, or could not be had: nothing of what waits can be sent.
  func abandon(_ error: any Error) {
    connecting = false
    releaseOutput()
    destroy(error)
  }

  /// Closes a TCP connection with RST; one that is being connected, as soon as it is. A connection to a path cannot:
  /// an uncaught `ERR_INVALID_HANDLE_TYPE`.
  @discardableResult
  public func resetAndDestroy() -> Self {
    if connecting {
      once("connect") { [unowned self] in _ = resetAndDestroy() }
      return self
    }
    guard let handle else {
      return destroy(NodeError("Socket is closed", code: "ERR_SOCKET_CLOSED"))
    }
    guard handle.kind == .tcp else {
      UncaughtException.raise(NodeError.type("ERR_INVALID_HANDLE_TYPE", "This handle type cannot be sent"))
      return self
    }
    closesWithReset = true
    return destroy()
  }

  /// Closes the handle.
  override public func _destroy(_ error: (any Error)?, _ callback: StreamCallback) {
    connecting = false
    timer?.close()
    timer = nil
    attempts?.timer?.close()
    failCallbacks(error)
    let handle = handle
    // In Node it has a handle from `connect` on; without one, 'close' tells nothing.
    let hadError = error != nil && (handle != nil || hasBegun)
    if let handle {
      rememberPeer()
      self.handle = nil
      handle.close(reset: closesWithReset) { [self] in didClose(hadError) }
    }
    tell(error, callback)
    if handle == nil { loop.ticks.append { [self] in didClose(hadError) } }
    let server = server
    self.server = nil
    server?.connectionEnded()
  }

  private func tell(_ error: (any Error)?, _ callback: StreamCallback) {
    guard let error, let sink else { return callback(error) }
    // A protocol on top hears of it first, and counts as a listener.
    loop.ticks.append { [self] in
      sink.socketDidFail(error as? NodeError ?? NodeError("\(error)"))
      if listenerCount("error") > 0 { emit("error", error) }
    }
    callback()
  }

  /// A socket that was destroyed can be connected anew: nothing has come or gone.
  func prepareToConnect() {
    hasBegun = true
    guard destroyed else { return }
    undestroy()
    closesWithReset = false
    peer = nil
    attempts = nil
    isReading = false
    sawEnd = false
    bytesRead = 0
    bytesQueued = 0
    bytesFlushed = 0
    isWriting = false
    sinkNeedsDrain = false
  }

  private func didClose(_ hadError: Bool) {
    failPendingWrite()
    releaseOutput()
    let sink = sink
    self.sink = nil
    sink?.socketDidClose()
    emit("close", hadError)
    guard !isReusable, !connecting else { return }
    loop.ticks.append { [self] in
      release()
      hasDataListener = false
    }
  }

  /// Destroys the socket when all that was written is sent.
  public func destroySoon() {
    if writable { end() }
    if writableFinished { destroy() } else { once("finish") { [unowned self] in _ = destroy() } }
  }
}
