import CLibUV
import NodeEvents
import NodeRuntime

/// Node's `net.Server`: listens for TCP or path connections.
///
/// Events: 'listening', 'connection' (socket), 'close', 'error', 'drop' (data).
open class NetServer: EventEmitter {
  package let loop: EventLoop
  package let options: ServerOptions
  var handle: StreamHandle?
  var path: String?
  var sharesHandle = false
  /// Between `listen` and the time when its outcome is known.
  var isOpening = false
  private var connections = 0
  private var isReferenced = true

  /// How many connections the server takes at a time; further ones are closed, and 'drop' is emitted. nil or 0: any
  /// number.
  public final var maxConnections: Int?

  /// A server; the connection listener of the options' is added with `on("connection")`.
  public init(_ options: ServerOptions = .init()) {
    loop = EventLoop.current
    self.options = options
  }

  override open var constructorName: String {
    // Node has one name for both; a subclass of the user's has its own.
    let name = super.constructorName
    return name == "NetServer" || name == "HTTPServer" ? "Server" : name
  }

  override open func signature(of event: String) -> EventSignature? {
    switch event {
    case "connection": carried(by: .connection)
    case "drop": carried(by: .drop)
    case "listening", "close": carried(by: .close)
    default: super.signature(of: event)
    }
  }

  /// A listener for 'connection' that was `async` has failed: the connection is destroyed. See `EventEmitter`.
  override open func captureRejection(_ error: any Error, _ event: String, _ arguments: [Any]) {
    if event == "connection", let socket = arguments.first as? Socket {
      socket.destroy(error)
    } else {
      super.captureRejection(error, event, arguments)
    }
  }

  /// Whether the server listens.
  public final var listening: Bool { handle != nil }

  /// Where the server listens; all empty when it does not, where Node returns null.
  public final func address() -> AddressInfo {
    guard let handle else { return .none }
    if let path { return AddressInfo(address: path, family: "", port: 0) }
    return handle.localAddress ?? .none
  }

  /// How many connections the server has, on the next tick.
  @discardableResult
  public final func getConnections(_ callback: @escaping ((any Error)?, Int) throws -> Void) -> Self {
    loop.ticks.append { [self] in try callback(nil, connections) }
    return self
  }

  /// Keeps the loop running while the server listens, as it does to begin with.
  @discardableResult
  public final func ref() -> Self { setReference(true) }

  /// Lets the loop end although the server listens.
  @discardableResult
  public final func unref() -> Self { setReference(false) }

  private func setReference(_ wanted: Bool) -> Self {
    isReferenced = wanted
    handle?.isReferenced = wanted
    return self
  }

  /// Stops listening. Connections go on; 'close' is emitted when the last has ended. `callback` is called then, with
  /// `ERR_SERVER_NOT_RUNNING` when the server did not listen.
  @discardableResult
  public final func close(_ callback: @escaping ((any Error)?) throws -> Void) -> Self {
    let error = listening ? nil : NodeError("Server is not running.", code: "ERR_SERVER_NOT_RUNNING")
    once("close") { try callback(error) }
    return close()
  }

  /// Stops listening. Connections go on; `callback` is called when the last has ended.
  @discardableResult
  public final func close(_ callback: @escaping () throws -> Void) -> Self { close { _ in try callback() } }

  /// Stops listening. Connections go on; 'close' is emitted when the last has ended.
  @discardableResult
  open func close() -> Self {
    isOpening = false
    if let handle {
      self.handle = nil
      if sharesHandle { (handle.owner as? SharedListener)?.remove(self) } else { handle.close() }
      sharesHandle = false
    }
    emitCloseIfDone()
    return self
  }

  private func emitCloseIfDone() {
    guard handle == nil, connections == 0 else { return }
    loop.ticks.append { [self] in emit("close") }
  }

  func adopt(_ handle: StreamHandle) {
    self.handle = handle
    if !isReferenced { handle.isReferenced = false }
  }

  // MARK: Clients

  /// A client waits.
  func accept(from listener: StreamHandle, _ status: Int32) {
    guard status == 0 else {
      emit("error", SystemError.make(status, "accept"))
      return
    }
    do throws(HandleFailure) {
      let client = try StreamHandle(loop, listener.kind)
      let status = listener.accept(client)
      guard status == 0 else {
        client.close()
        return
      }
      welcome(client)
    } catch {
      emit("error", SystemError.make(error.status, "accept"))
    }
  }

  private func welcome(_ client: StreamHandle) {
    if let maxConnections, maxConnections > 0, connections >= maxConnections {
      let local = client.localAddress
      let remote = client.remoteAddress
      emit("drop", DropArgument(local: local, remote: remote))
      client.close()
      return
    }
    if options.noDelay { client.setNoDelay(true) }
    if options.keepAlive { client.setKeepAlive(true, delay: UInt32(clamping: options.keepAliveInitialDelay / 1000)) }
    let socket = Socket(loop, client, options.ofSocket)
    socket.server = self
    connections += 1
    if options.pauseOnConnect { socket.beginPaused() } else { socket.startReading() }
    emit("connection", socket)
  }

  func connectionEnded() {
    connections -= 1
    emitCloseIfDone()
  }
}
