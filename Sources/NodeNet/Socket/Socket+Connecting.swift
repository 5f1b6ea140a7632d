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

  /// Connects to a path, or by TCP to a port of this machine when the text is a number. `connectListener` is added once
  /// to 'connect'.
  @discardableResult
  public func connect(_ path: String, _ connectListener: (() throws -> Void)? = nil) -> Self {
    connect(ConnectOptions(pathOrPort: path), connectListener)
  }

  /// Connects by TCP or to a path. 'connect' and 'ready' are emitted when that succeeds, else 'error' and 'close'.
  /// `connectListener` is added once to 'connect'.
  ///
  /// Misuse is an uncaught exception: neither port nor path (`ERR_MISSING_ARGS`), a port that is none
  /// (`ERR_SOCKET_BAD_PORT`), a local address that is none (`ERR_INVALID_IP_ADDRESS`), and `ERR_INVALID_ARG_VALUE` or
  /// `ERR_OUT_OF_RANGE` for other options.
  @discardableResult
  public func connect(_ options: ConnectOptions, _ connectListener: (() throws -> Void)? = nil) -> Self {
    do throws(NodeError) {
      try Socket.check(options)
    } catch {
      UncaughtException.raise(error)
      return self
    }
    if !destroyed, connecting {
      return destroy(
        SystemError.connect(UV_EALREADY.rawValue, address: options.path ?? options.host, port: options.port))
    }
    prepareToConnect()
    if let connectListener { once("connect", connectListener) }
    connecting = true
    if handle != nil {
      // Connected already: so it stays, and 'connect' is emitted again.
      loop.ticks.append { [self] in if connecting { didConnect() } }
      return self
    }
    if options.noDelay { setNoDelay(true) }
    if options.keepAlive { setKeepAlive(true, options.keepAliveInitialDelay) }
    if let path = options.path { return connect(path: path) }
    search(options)
    return self
  }

  private static func check(_ options: ConnectOptions) throws(NodeError) {
    if options.path != nil { return }
    guard let port = options.port else {
      throw .type("ERR_MISSING_ARGS", "The \"options\" or \"port\" or \"path\" argument must be specified")
    }
    guard (0...65_535).contains(port) else { throw NetServer.badPort("Port", port) }
    if let local = options.localAddress, isIP(local) == 0 { throw Socket.badAddress(local) }
    if let timeout = options.autoSelectFamilyAttemptTimeout {
      _ = try AutoSelectFamily.checked(timeout, "options.autoSelectFamilyAttemptTimeout")
    }
    if options.lookup == nil { try NameLookup.check(LookupOptions(family: options.family, hints: options.hints)) }
  }

  private static func badAddress(_ address: String) -> NodeError {
    .type("ERR_INVALID_IP_ADDRESS", "Invalid IP address: \(address)")
  }

  // MARK: Looking for the addresses

  private func search(_ options: ConnectOptions) {
    let host = options.host.isEmpty ? "localhost" : options.host
    let version = isIP(host)
    if version != 0 {
      loop.ticks.append { [self] in attempt(LookupAddress(address: host, family: version), options) }
      return
    }
    var wanted = LookupOptions(family: options.family, hints: options.hints)
    if wanted.family == 0, wanted.hints == 0 { wanted.hints = LookupOptions.ADDRCONFIG }
    wanted.all =
      options.family == 0 && options.localAddress == nil
      && options.autoSelectFamily ?? getDefaultAutoSelectFamily()
    let all = wanted.all
    if let lookup = options.lookup {
      lookup(host, wanted, LookupCallback { [self] in found($0, host, options, all: all) })
      return
    }
    NameLookup.addresses(of: host, wanted, on: loop) { [self] result in
      switch result {
      case .failure(let error): found(.failure(error), host, options, all: all)
      case .success(let list): found(all ? .all(list) : .one(list[0]), host, options, all: all)
      }
    }
  }

  private func found(_ answer: LookupCallback.Answer, _ host: String, _ options: ConnectOptions, all: Bool) {
    switch answer {
    case .failure(let error):
      emit("lookup", error as (any Error)?, nil as String?, nil as Int?, host)
      fail(error)
    case .one(let address):
      // Asked for a list, Node finds no address in what is none.
      if all { return fail(Socket.badAddress("undefined")) }
      emit("lookup", nil as (any Error)?, address.address as String?, address.family as Int?, host)
      if let error = Socket.fault(of: address, host, options) { return fail(error) }
      attempt(address, options)
    case .all(let list):
      if !all { return fail(Socket.badAddress("[object Object]")) }
      for address in list {
        emit("lookup", nil as (any Error)?, address.address as String?, address.family as Int?, host)
        guard connecting else { return }
      }
      attempt(list, host, options)
    }
  }

  private static func fault(of address: LookupAddress, _ host: String, _ options: ConnectOptions) -> NodeError? {
    if isIP(address.address) == 0 { return badAddress(address.address) }
    if address.family == 4 || address.family == 6 { return nil }
    let port = options.port ?? 0
    var error = NodeError.range(
      "ERR_INVALID_ADDRESS_FAMILY", "Invalid address family: \(address.family) \(host):\(port)")
    error.hostname = host
    error.port = port
    return error
  }

  private func fail(_ error: any Error) {
    guard connecting else { return }
    loop.ticks.append { [self] in abandon(error) }
  }

  private func attempt(_ list: [LookupAddress], _ host: String, _ options: ConnectOptions) {
    let usable = ConnectionAttempts.order(list.filter { Socket.fault(of: $0, host, options) == nil })
    guard let first = usable.first else {
      return fail(list.first.flatMap { Socket.fault(of: $0, host, options) } ?? Socket.badAddress("undefined"))
    }
    if usable.count == 1 { return attempt(first, options) }
    let timeout = options.autoSelectFamilyAttemptTimeout.map { Swift.max(AutoSelectFamily.shortest, $0) }
    attempts = ConnectionAttempts(usable, options, timeout: timeout ?? getDefaultAutoSelectFamilyAttemptTimeout())
    attemptNext()
  }

  // MARK: One address

  private func attempt(_ to: LookupAddress, _ options: ConnectOptions) {
    guard connecting else { return }
    let port = options.port ?? 0
    let failure = open(.tcp) { [self] handle -> NodeError? in
      if let error = bind(handle, to, options) { return error }
      emit("connectionAttempt", to.address, port, to.family)
      guard connecting else { return nil }
      return start(handle, to, port) { [self] error in
        guard connecting, self.handle === handle else { return }
        guard let error else { return didConnect() }
        connecting = false
        emit("connectionAttemptFailed", to.address, port, to.family, error as any Error)
        abandon(error)
      }
    }
    if let failure { abandon(failure) }
  }

  private func open(_ kind: StreamHandle.Kind, _ use: (StreamHandle) -> NodeError?) -> NodeError? {
    do throws(HandleFailure) {
      let handle = try StreamHandle(loop, kind)
      attach(handle)
      return use(handle)
    } catch {
      return SystemError.make(error.status, "socket")
    }
  }

  /// Gives the handle the address and port that it is to connect from, if the options name any.
  private func bind(_ handle: StreamHandle, _ to: LookupAddress, _ options: ConnectOptions) -> NodeError? {
    guard options.localAddress != nil || options.localPort ?? 0 != 0 else { return nil }
    let port = options.localPort ?? 0
    let ip = options.localAddress ?? (to.family == 6 ? "::" : "0.0.0.0")
    var status = UV_EINVAL.rawValue
    if ip.contains(":") == (to.family == 6), let address = SystemAddress(ip, port: port) {
      status = handle.bind(address, flags: 0)
      // A port that is in use would only be told of later.
      if status == 0, port != 0, handle.localAddress?.port != port { status = UV_EADDRINUSE.rawValue }
    }
    return status == 0 ? nil : SystemError.connect(status, "bind", address: ip, port: port)
  }

  /// Starts connecting; an error that is known at once is returned, else `done` is called with the outcome.
  private func start(
    _ handle: StreamHandle, _ to: LookupAddress, _ port: Int, _ done: @escaping (NodeError?) -> Void
  ) -> NodeError? {
    var status = UV_EINVAL.rawValue
    if let address = SystemAddress(to.address, port: port) {
      status = handle.connect(address) { status in
        done(status == 0 ? nil : SystemError.connect(status, address: to.address, port: port))
      }
    }
    if status == 0 { return nil }
    let local = handle.localAddress.map { "\($0.address):\($0.port)" } ?? "undefined:undefined"
    return SystemError.connect(status, address: to.address, port: port, local: local)
  }

  // MARK: Several addresses

  /// The addresses that were tried when the name had several, each with the port; nil when it had one (Node's
  /// `autoSelectFamilyAttemptedAddresses`).
  public var autoSelectFamilyAttemptedAddresses: [String]? { attempts?.tried }

  private func attemptNext() {
    guard connecting, let attempts else { return }
    guard let to = attempts.next else {
      abandon(attempts.failure)
      return
    }
    attempts.count += 1
    dropHandle()
    let port = attempts.options.port ?? 0
    let failure = open(.tcp) { [self] handle -> NodeError? in
      if let error = bind(handle, to, attempts.options) { return error }
      emit("connectionAttempt", to.address, port, to.family)
      guard connecting else { return nil }
      attempts.tried.append("\(to.address):\(port)")
      let failure = start(handle, to, port) { [self] error in
        guard connecting, self.handle === handle else { return }
        attempts.timer?.close()
        guard let error else { return didConnect() }
        attemptFailed(to, port, error)
      }
      if let failure { return failure }
      if !attempts.isAtLast { attempts.timer = attemptTimer(attempts, to, port) }
      return nil
    }
    if let failure { attemptFailed(to, port, failure) }
  }

  private func attemptFailed(_ to: LookupAddress, _ port: Int, _ error: NodeError) {
    attempts?.errors.append(error)
    emit("connectionAttemptFailed", to.address, port, to.family, error as any Error)
    attemptNext()
  }

  private func attemptTimer(_ attempts: ConnectionAttempts, _ to: LookupAddress, _ port: Int) -> Timeout {
    Timeout(loop, milliseconds: attempts.timeout) { [self] in
      guard connecting else { return }
      emit("connectionAttemptTimeout", to.address, port, to.family)
      guard connecting else { return }
      attempts.errors.append(SystemError.connect(UV_ETIMEDOUT.rawValue, address: to.address, port: port))
      attemptNext()
    }
  }

  // MARK: A path

  private func connect(path: String) -> Self {
    let failure = open(.pipe) { [self] handle -> NodeError? in
      handle.connect(path: path) { [self] status in
        guard connecting, self.handle === handle else { return }
        if status == 0 { return didConnect() }
        let error = SystemError.connect(status, address: path, port: nil)
        connecting = false
        emit("connectionAttemptFailed", path, 0, 0, error as any Error)
        abandon(error)
      }
      return nil
    }
    if let failure { abandon(failure) }
    return self
  }

  // MARK: Connected

  private func didConnect() {
    connecting = false
    applySettings()
    rememberPeer()
    noteActivity()
    emit("connect")
    emit("ready")
    guard !destroyed, !isPaused() else { return }
    startReading()
  }
}
