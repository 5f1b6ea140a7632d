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
    guard options.fd != nil || options.port != nil || options.path != nil else {
      UncaughtException.raise(NetServer.noPlace("{}"))
      return self
    }
    guard prepare(listener) else { return self }
    let backlog = options.backlog ?? 511
    if let fd = options.fd {
      open(.pipeOrTCP(Int32(truncatingIfNeeded: fd)), backlog)
    } else if let port = options.port {
      listen(port: port, options, backlog)
    } else if let path = options.path {
      open(.path(path), backlog)
    }
    return self
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
      case .success(let addresses): open(.address(addresses[0], port: port), backlog)
      case .failure(let error):
        isOpening = false
        emit("error", error)
      }
    }
  }

  private enum Place {
    case anywhere(port: Int, ipv6Only: Bool)
    case address(String, port: Int)
    case path(String)
    case pipeOrTCP(Int32)
  }

  private func open(_ place: Place, _ backlog: Int) {
    do throws(NodeError) {
      let handle =
        switch place {
        case .anywhere(let port, let ipv6Only):
          try bindAnywhere(port, ipv6Only, backlog)
        case .address(let ip, let port):
          try bind(ip, port, backlog)
        case .path(let path):
          try bind(path: path, backlog)
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

  /// All addresses: IPv6's takes IPv4 as well; where there is no IPv6, IPv4's.
  private func bindAnywhere(_ port: Int, _ ipv6Only: Bool, _ backlog: Int) throws(NodeError) -> StreamHandle {
    do throws(NodeError) {
      return try bind("::", port, backlog, flags: ipv6Only ? UInt32(UV_TCP_IPV6ONLY.rawValue) : 0)
    } catch {
      guard error.code == "EAFNOSUPPORT" || error.code == "EINVAL" || error.code == "EADDRNOTAVAIL" else {
        throw error
      }
      return try bind("0.0.0.0", port, backlog)
    }
  }

  private func bind(_ ip: String, _ port: Int, _ backlog: Int, flags: UInt32 = 0) throws(NodeError) -> StreamHandle {
    path = nil
    return try make(.tcp, backlog, ip, port) { handle in
      guard let address = SocketAddress(ip, port: port) else { return UV_EINVAL.rawValue }
      return handle.bind(address, flags: flags)
    }
  }

  private func bind(path: String, _ backlog: Int) throws(NodeError) -> StreamHandle {
    self.path = path
    return try make(.pipe, backlog, path, -1) { $0.bind(path: path) }
  }

  private func bind(descriptor: Int32, _ backlog: Int) throws(NodeError) -> StreamHandle {
    let kind: StreamHandle.Kind =
      switch uv_guess_handle(descriptor) {
      case UV_TCP: .tcp
      case UV_NAMED_PIPE: .pipe
      default: throw SystemError.listen(UV_EINVAL.rawValue, "listen", address: nil, port: nil)
      }
    path = nil
    return try make(kind, backlog, nil, nil) { $0.open(descriptor: descriptor) }
  }

  private func make(
    _ kind: StreamHandle.Kind, _ backlog: Int, _ address: String?, _ port: Int?, _ bind: (StreamHandle) -> Int32
  ) throws(NodeError) -> StreamHandle {
    let handle: StreamHandle
    do throws(HandleFailure) {
      handle = try StreamHandle(loop, kind)
    } catch {
      throw SystemError.listen(error.status, "listen", address: address, port: port)
    }
    var status = bind(handle)
    if status == 0 { status = handle.listen(backlog: backlog) }
    if status != 0 {
      handle.close()
      throw SystemError.listen(status, "listen", address: address, port: port)
    }
    return handle
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
