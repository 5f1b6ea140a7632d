import CLibUV
import NodeEvents
import NodeRuntime

// Every form of Node's `listen`. Misuse is an uncaught exception with Node's code, since JavaScript throws it and a
// line-by-line port has no `try` there: a port that is none (`ERR_SOCKET_BAD_PORT`), no place to listen
// (`ERR_INVALID_ARG_VALUE`), a server that listens (`ERR_SERVER_ALREADY_LISTEN`). What the system refuses is 'error'.

extension NetServer {
  /// Listens on a port, 0 for any, and an address. `listener` is added once to 'listening'.
  @discardableResult
  public final func listen(
    _ port: Int = 0, _ host: String? = nil, _ backlog: Int? = nil, _ listener: (() throws -> Void)? = nil
  ) -> Self {
    listen(ListenOptions(port: port, host: host, backlog: backlog), listener)
  }

  /// Listens on a port, 0 for any, and an address. `listener` is added once to 'listening' and is given the server,
  /// which is `this` in JavaScript.
  @discardableResult
  public final func listen(
    _ port: Int = 0, _ host: String? = nil, _ backlog: Int? = nil, _ listener: @escaping (NetServer) throws -> Void
  ) -> Self {
    listen(ListenOptions(port: port, host: host, backlog: backlog), listener)
  }

  /// Listens on a path, or on a port when the text is a number. `listener` is added once to 'listening'.
  @discardableResult
  public final func listen(_ path: String, _ backlog: Int? = nil, _ listener: (() throws -> Void)? = nil) -> Self {
    listen(ListenOptions(pathOrPort: path, backlog: backlog), listener)
  }

  /// Listens on a path, or on a port when the text is a number. `listener` is added once to 'listening' and is given
  /// the server.
  @discardableResult
  public final func listen(
    _ path: String, _ backlog: Int? = nil, _ listener: @escaping (NetServer) throws -> Void
  ) -> Self {
    listen(ListenOptions(pathOrPort: path, backlog: backlog), listener)
  }

  /// Shares the handle of another server: both take its clients. `listener` is added once to 'listening'.
  @discardableResult
  public final func listen(_ other: NetServer, _ listener: (() throws -> Void)? = nil) -> Self {
    guard prepare(listener) else { return self }
    guard let handle = other.handle, let listeners = handle.owner as? SharedListener else {
      UncaughtException.raise(NetServer.noPlace("{}"))
      return self
    }
    listeners.add(self)
    path = other.path
    sharesHandle = true
    self.handle = handle
    isOpening = false
    emitListening()
    return self
  }

  /// Listens as the options say. `listener` is added once to 'listening' and is given the server.
  @discardableResult
  public final func listen(_ options: ListenOptions, _ listener: @escaping (NetServer) throws -> Void) -> Self {
    listen(options) { [unowned self] in try listener(self) }
  }

  /// Listens as the options say. `listener` is added once to 'listening'.
  @discardableResult
  public final func listen(_ options: ListenOptions, _ listener: (() throws -> Void)? = nil) -> Self {
    if let port = options.port, options.fd == nil, !(0...65_535).contains(port) {
      UncaughtException.raise(NetServer.badPort("options.port", port))
      return self
    }
    let descriptor = options.fd.flatMap { $0 >= 0 ? $0 : nil }
    guard descriptor != nil || options.port != nil || options.path != nil else {
      UncaughtException.raise(NetServer.noPlace(options.fd.map { "{ fd: \($0) }" } ?? "{}"))
      return self
    }
    guard prepare(listener) else { return self }
    if let signal = options.signal { close(when: signal) }
    let backlog = options.backlog ?? 511
    if let descriptor {
      open(.pipeOrTCP(Int32(clamping: descriptor)), backlog)
    } else if let port = options.port {
      listen(port: port, options, backlog)
    } else if let path = options.path {
      open(.path(path, readable: options.readableAll, writable: options.writableAll), backlog)
    }
    return self
  }

  private func close(when signal: AbortSignal) {
    if signal.aborted {
      loop.ticks.append { [self] in _ = close() }
    } else {
      let listener = Listener { [weak self] in _ = self?.close() }
      signal.addEventListener("abort", listener)
      once("close") { signal.removeEventListener("abort", listener) }
    }
  }

  private func prepare(_ listener: (() throws -> Void)?) -> Bool {
    guard handle == nil, !isOpening else {
      UncaughtException.raise(
        NodeError(
          "Listen method has been called more than once without closing.", code: "ERR_SERVER_ALREADY_LISTEN"))
      return false
    }
    if let listener { once("listening", listener) }
    isOpening = true
    return true
  }

  private func listen(port: Int, _ options: ListenOptions, _ backlog: Int) {
    guard let host = options.host, !host.isEmpty else {
      open(.anywhere(port: port, ipv6Only: options.ipv6Only), backlog)
      return
    }
    NameLookup.addresses(of: host, on: loop) { [self] result in
      guard isOpening else { return }
      switch result {
      case .success(let found):
        open(.address(found[0].address, port: port, ipv6Only: options.ipv6Only), backlog)
      case .failure(let error):
        isOpening = false
        emit("error", error)
      }
    }
  }

  private enum Place {
    case anywhere(port: Int, ipv6Only: Bool)
    case address(String, port: Int, ipv6Only: Bool)
    case path(String, readable: Bool, writable: Bool)
    case pipeOrTCP(Int32)
  }

  private func open(_ place: Place, _ backlog: Int) {
    do throws(NodeError) {
      let handle =
        switch place {
        case .anywhere(let port, let ipv6Only):
          try bindAnywhere(port, ipv6Only, backlog)
        case .address(let ip, let port, let ipv6Only):
          try listening(try bound(ip, port, ipv6Only), backlog, ip, port)
        case .path(let path, let readable, let writable):
          try bind(path: path, backlog, readable: readable, writable: writable)
        case .pipeOrTCP(let descriptor):
          try bind(descriptor: descriptor, backlog)
        }
      handle.owner = SharedListener(handle, self)
      adopt(handle)
      isOpening = false
      emitListening()
    } catch {
      isOpening = false
      let failure: any Error = error
      loop.ticks.append { [self] in emit("error", failure) }
    }
  }

  private func emitListening() {
    loop.ticks.append { [self] in
      // It may have been closed in the meantime.
      if handle != nil { emit("listening") }
    }
  }

  // MARK: Binding

  /// All addresses: IPv6's takes IPv4 as well; where that cannot be had, IPv4's.
  private func bindAnywhere(_ port: Int, _ ipv6Only: Bool, _ backlog: Int) throws(NodeError) -> StreamHandle {
    let handle: StreamHandle
    do throws(NodeError) {
      handle = try bound("::", port, ipv6Only)
    } catch {
      return try listening(try bound("0.0.0.0", port, false), backlog, "0.0.0.0", port)
    }
    return try listening(handle, backlog, "::", port)
  }

  private func bound(_ ip: String, _ port: Int, _ ipv6Only: Bool) throws(NodeError) -> StreamHandle {
    path = nil
    let flags = ipv6Only && ip.contains(":") ? UInt32(UV_TCP_IPV6ONLY.rawValue) : 0
    return try make(.tcp, ip, port) { handle in
      guard let address = SystemAddress(ip, port: port) else { return UV_EINVAL.rawValue }
      return handle.bind(address, flags: flags)
    }
  }

  private func bind(
    path: String, _ backlog: Int, readable: Bool, writable: Bool
  ) throws(NodeError) -> StreamHandle {
    self.path = path
    let handle = try listening(make(.pipe, path, -1) { $0.bind(path: path) }, backlog, path, -1)
    guard readable || writable else { return handle }
    let status = handle.allowAll(reading: readable, writing: writable)
    guard status != 0 else { return handle }
    handle.close()
    throw SystemError.make(status, "uv_pipe_chmod")
  }

  private func bind(descriptor: Int32, _ backlog: Int) throws(NodeError) -> StreamHandle {
    let kind: StreamHandle.Kind =
      switch uv_guess_handle(descriptor) {
      case UV_TCP: .tcp
      case UV_NAMED_PIPE: .pipe
      default: throw SystemError.listen(UV_EINVAL.rawValue, "listen", address: nil, port: nil)
      }
    path = nil
    return try listening(make(kind, nil, nil) { $0.open(descriptor: descriptor) }, backlog, nil, nil)
  }

  private func make(
    _ kind: StreamHandle.Kind, _ address: String?, _ port: Int?, _ bind: (StreamHandle) -> Int32
  ) throws(NodeError) -> StreamHandle {
    do throws(HandleFailure) {
      let handle = try StreamHandle(loop, kind)
      let status = bind(handle)
      if status == 0 { return handle }
      handle.close()
      throw HandleFailure(status: status)
    } catch {
      throw SystemError.listen(error.status, "listen", address: address, port: port)
    }
  }

  private func listening(
    _ handle: StreamHandle, _ backlog: Int, _ address: String?, _ port: Int?
  ) throws(NodeError) -> StreamHandle {
    let status = handle.listen(backlog: backlog)
    if status == 0 { return handle }
    handle.close()
    throw SystemError.listen(status, "listen", address: address, port: port)
  }

  // MARK: Misuse

  static func badPort(_ name: String, _ port: Int) -> NodeError {
    .range(
      "ERR_SOCKET_BAD_PORT", "\(name) should be >= 0 and < 65536. Received type number (\(inspect(port))).")
  }

  private static func noPlace(_ received: String) -> NodeError {
    .type(
      "ERR_INVALID_ARG_VALUE",
      "The argument 'options' must have the property \"port\" or \"path\". Received \(received)")
  }
}
