import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime

/// Node's `net.Socket`: a TCP or path connection, of a server or made by `connect`.
///
/// Events: 'connect', 'ready', 'data' (buffer), 'end', 'drain', 'finish', 'timeout', 'error', 'close' (hadError),
/// 'pause', 'resume'. The order of events is that of Node's streams. A socket belongs to the loop it was made on.
@dynamicMemberLookup
public final class Socket: EventEmitter {
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
  /// Whether it is destroyed: nothing more goes or comes.
  public private(set) var destroyed = false
  /// The error that destroyed it.
  public private(set) var errored: NodeError?
  /// Whether 'close' was emitted.
  public private(set) var closed = false
  /// Whether the writing side stays open when the peer has ended.
  public var allowHalfOpen: Bool
  @exclusivity(unchecked) private var timer: Timeout?
  /// The time-out that is set, in milliseconds: 0 for none any more, nil when none ever was.
  public private(set) var timeout: Double?
  private var queueSizeAtTimeout = 0
  private var peer: AddressInfo?
  private var isReferenced = true
  /// Whether it may be connected again when it is closed, and keeps its listeners for that.
  private let isReusable: Bool
  /// The addresses that were tried, when the name had several.
  var attempts: ConnectionAttempts?
  /// What was asked for before there was a connection to have it.
  private var wantsNoDelay = false
  private var wantsKeepAlive: UInt32?

  // MARK: The readable side (Socket+Reading.swift)
  @exclusivity(unchecked) package internal(set) var sink: (any SocketSink)?
  @exclusivity(unchecked) var hasDataListener = false
  var flow: ReadableFlow?
  var isReading = false
  var sawEnd = false
  /// Whether 'end' was emitted.
  public internal(set) var readableEnded = false
  /// How many bytes have come in.
  @exclusivity(unchecked) public internal(set) var bytesRead = 0

  // MARK: The writable side (Socket+Writing.swift)
  /// Whole pieces that wait in front of `gathering`.
  @exclusivity(unchecked) var pieces: ContiguousArray<OutputPiece> = []
  /// Where small writes are gathered.
  @exclusivity(unchecked) var gathering: OutputChunk?
  @exclusivity(unchecked) var isWriting = false
  @exclusivity(unchecked) var flushScheduled = false
  @exclusivity(unchecked) var corked = 0
  /// Bytes that were written by the user, and that the system has taken.
  @exclusivity(unchecked) var bytesQueued = 0
  @exclusivity(unchecked) var bytesFlushed = 0
  @exclusivity(unchecked) var callbacks: ContiguousArray<WriteCallback> = []
  @exclusivity(unchecked) var needDrain = false
  var afterWriteScheduled = false
  /// What `end` was given.
  var endCallbacks: ContiguousArray<((any Error)?) throws -> Void> = []
  /// Whether `end` was called.
  public internal(set) var writableEnded = false
  var isShuttingDown = false
  /// Whether all was sent and 'finish' was emitted, or is just about to be.
  public internal(set) var writableFinished = false
  var receivedFIN = false

  /// A socket that is yet to be connected, and may be again when it was closed. It keeps its listeners: those that hold
  /// the socket keep it alive until they are removed. The sockets of servers and of `createConnection` let their
  /// listeners go after 'close'.
  override public convenience init() { self.init(EventLoop.current, nil, .init(), isReusable: true) }

  init(_ loop: EventLoop, _ handle: StreamHandle?, _ options: SocketOptions, isReusable: Bool = false) {
    self.loop = loop
    self.isReusable = isReusable
    self.allowHalfOpen = options.allowHalfOpen
    super.init()
    if let handle { attach(handle) }
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

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "data": .of(Buffer.self)
    case "close": .of(Bool.self)
    case "connect", "ready", "end", "drain", "finish", "timeout", "pause", "resume": EventSignature.none
    case "lookup": .of((any Error)?.self, String?.self, Int?.self).and(.of(String.self))
    case "connectionAttempt", "connectionAttemptTimeout": .of(String.self, Int.self, Int.self)
    case "connectionAttemptFailed": .of(String.self, Int.self, Int.self).and(.error)
    default: super.signature(of: event)
    }
  }

  override public func didAddListener(_ event: String) {
    guard event == "data" else { return }
    hasDataListener = true
    if sink == nil, readableFlowing != false { resume() }
  }

  override public func didRemoveListener(_ event: String) {
    if event == "data" { hasDataListener = listenerCount("data") > 0 }
  }

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

  /// Whether more may come in.
  public var readable: Bool { !destroyed && !readableEnded }

  /// Whether `write` may be called.
  public var writable: Bool { !destroyed && !writableEnded }

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

  /// How many bytes were written and have been taken by the system, or wait.
  public var bytesWritten: Int { bytesQueued }

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
  public func destroy(_ error: (any Error)? = nil) -> Self { destroy(error, reset: false) }

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
    return destroy(nil, reset: true)
  }

  @discardableResult
  func destroy(_ given: (any Error)?, reset: Bool, connectionFailed: Bool = false) -> Self {
    guard !destroyed else { return self }
    // In Node, what was written has left by now, as far as the system takes it.
    if !reset, !connectionFailed { flush() }
    guard !destroyed else { return self }
    let error = given.map { $0 as? NodeError ?? NodeError("\($0)") }
    let wasConnecting = connecting
    destroyed = true
    connecting = false
    errored = error
    timer?.close()
    timer = nil
    attempts?.timer?.close()
    flow?.close()
    failCallbacks(error, wasConnecting: wasConnecting)
    let handle = handle
    if let handle {
      rememberPeer()
      self.handle = nil
      handle.close(reset: reset) { [self] in didClose() }
    }
    let server = server
    self.server = nil
    server?.connectionEnded()
    if let given, let error {
      loop.ticks.append { [self] in
        // A protocol on top hears of it first, and counts as a listener.
        let heard = sink != nil
        sink?.socketDidFail(error)
        if !heard || listenerCount("error") > 0 { emit("error", given) }
      }
    }
    if handle == nil { loop.ticks.append { [self] in didClose() } }
    return self
  }

  /// A socket that was destroyed can be connected anew: nothing has come or gone.
  func reset() {
    guard destroyed else { return }
    destroyed = false
    closed = false
    errored = nil
    peer = nil
    attempts = nil
    flow = nil
    isReading = false
    sawEnd = false
    readableEnded = false
    receivedFIN = false
    bytesRead = 0
    bytesQueued = 0
    bytesFlushed = 0
    isWriting = false
    needDrain = false
    writableEnded = false
    isShuttingDown = false
    writableFinished = false
    if hasDataListener { resume() }
  }

  private func didClose() {
    closed = true
    releaseOutput()
    let sink = sink
    self.sink = nil
    sink?.socketDidClose()
    emit("close", errored != nil)
    guard !isReusable, !connecting else { return }
    releaseListeners()
    hasDataListener = false
  }

  /// Destroys the socket when all that was written is sent.
  public func destroySoon() {
    if writable { end() }
    if writableFinished { destroy() } else { once("finish") { [unowned self] in _ = destroy() } }
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
