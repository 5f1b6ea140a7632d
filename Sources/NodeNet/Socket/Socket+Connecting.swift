import CLibUV
import NodeEvents
import NodeRuntime

extension Socket {
  /// Connects by TCP. `connectListener` is added once to 'connect'.
  @discardableResult
  public func connect(
    _ port: Int, _ host: String = "localhost", _ connectListener: (() throws -> Void)? = nil
  ) -> Self {
    connect(ConnectOptions(port: port, host: host), connectListener)
  }

  /// Connects by TCP or to a path. 'connect' and 'ready' are emitted when that succeeds, else 'error' and 'close'.
  /// `connectListener` is added once to 'connect'. A port that is none is an uncaught `ERR_SOCKET_BAD_PORT`.
  @discardableResult
  public func connect(_ options: ConnectOptions, _ connectListener: (() throws -> Void)? = nil) -> Self {
    if options.path == nil, options.port.map({ !(0...65_535).contains($0) }) ?? true {
      UncaughtException.raise(
        options.port.map { NetServer.badPort("Port", $0) }
          ?? .type("ERR_MISSING_ARGS", "The \"options\" or \"port\" or \"path\" argument must be specified"))
      return self
    }
    if !destroyed, connecting {
      return destroy(
        SystemError.connect(UV_EALREADY.rawValue, address: options.path ?? options.host, port: options.port))
    }
    reset()
    if handle != nil {
      // Connected already: so it stays, and 'connect' is emitted again.
      if let connectListener { once("connect", connectListener) }
      connecting = true
      loop.ticks.append { [self] in if connecting { didConnect() } }
      return self
    }
    if let connectListener { once("connect", connectListener) }
    connecting = true
    if let path = options.path { return connect(path: path) }
    NameLookup.addresses(of: options.host, on: loop) { [self] result in
      guard connecting else { return }
      switch result {
      case .success(let addresses): tryAddresses(addresses[...], options)
      case .failure(let error): destroy(error)
      }
    }
    return self
  }

  /// One after the other until one takes us; the last one's error is the socket's.
  private func tryAddresses(_ addresses: ArraySlice<String>, _ options: ConnectOptions) {
    let port = options.port ?? 0
    guard let ip = addresses.first, let address = SocketAddress(ip, port: port) else { return }
    open(.tcp) { [self] handle in
      if options.noDelay { handle.setNoDelay(true) }
      let done: (Int32) -> Void = { [self] status in
        guard connecting else { return }
        if status == 0 { return didConnect() }
        let rest = addresses.dropFirst()
        guard rest.isEmpty else {
          dropHandle()
          return tryAddresses(rest, options)
        }
        destroy(SystemError.connect(status, address: ip, port: port))
      }
      let status = handle.connect(address, done)
      if status != 0 { loop.ticks.append { done(status) } }
    }
  }

  private func connect(path: String) -> Self {
    open(.pipe) { [self] handle in
      handle.connect(path: path) { [self] status in
        guard connecting else { return }
        if status == 0 { didConnect() } else { destroy(SystemError.connect(status, address: path, port: nil)) }
      }
    }
    return self
  }

  private func open(_ kind: StreamHandle.Kind, _ use: (StreamHandle) -> Void) {
    do throws(HandleFailure) {
      let handle = try StreamHandle(loop, kind)
      attach(handle)
      use(handle)
    } catch {
      destroy(SystemError.make(error.status, "socket"))
    }
  }

  private func didConnect() {
    connecting = false
    rememberPeer()
    noteActivity()
    emit("connect")
    emit("ready")
    guard !destroyed else { return }
    startReading()
    flush()
    finishIfDone()
  }
}
