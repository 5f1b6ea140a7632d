import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime

// The functions of Node's `net`.

/// A TCP or path server. The listener is added to 'connection'.
public func createServer(
  _ options: ServerOptions = .init(), _ connectionListener: ((Socket) throws -> Void)? = nil
) -> NetServer {
  let server = NetServer(options)
  if let connectionListener { server.on("connection", Listener(connectionListener)) }
  return server
}

/// Connects a new socket. `connectListener` is added once to 'connect'. After 'close' the socket has no listeners.
@discardableResult
public func createConnection(_ options: ConnectOptions, _ connectListener: (() throws -> Void)? = nil) -> Socket {
  let socket = Socket(EventLoop.current, nil, options.ofSocket)
  if let timeout = options.timeout { socket.setTimeout(timeout) }
  return socket.connect(options, connectListener)
}

/// Connects a new socket by TCP. `connectListener` is added once to 'connect'.
@discardableResult
public func createConnection(
  _ port: Int, _ host: String = "localhost", _ connectListener: (() throws -> Void)? = nil
) -> Socket {
  createConnection(ConnectOptions(port: port, host: host), connectListener)
}

/// Connects a new socket by TCP. `connectListener` is added once to 'connect'.
@discardableResult
public func createConnection(
  port: Int, host: String = "localhost", _ connectListener: (() throws -> Void)? = nil
) -> Socket {
  createConnection(ConnectOptions(port: port, host: host), connectListener)
}

/// Connects a new socket to a path. `connectListener` is added once to 'connect'.
@discardableResult
public func createConnection(path: String, _ connectListener: (() throws -> Void)? = nil) -> Socket {
  createConnection(ConnectOptions(path: path), connectListener)
}

/// Connects a new socket to a path, or by TCP to a port of this machine when the text is a number. `connectListener` is
/// added once to 'connect'.
@discardableResult
public func createConnection(_ path: String, _ connectListener: (() throws -> Void)? = nil) -> Socket {
  createConnection(ConnectOptions(pathOrPort: path), connectListener)
}

/// As `createConnection`.
@discardableResult
public func connect(_ options: ConnectOptions, _ connectListener: (() throws -> Void)? = nil) -> Socket {
  createConnection(options, connectListener)
}

/// As `createConnection`.
@discardableResult
public func connect(
  _ port: Int, _ host: String = "localhost", _ connectListener: (() throws -> Void)? = nil
) -> Socket {
  createConnection(port, host, connectListener)
}

/// As `createConnection`.
@discardableResult
public func connect(_ path: String, _ connectListener: (() throws -> Void)? = nil) -> Socket {
  createConnection(path, connectListener)
}

/// 4 or 6 for an IP address of that version, else 0.
public func isIP(_ input: String) -> Int { isIPv4(input) ? 4 : isIPv6(input) ? 6 : 0 }

/// Whether the text is an IPv4 address in the four-part form.
public func isIPv4(_ input: String) -> Bool {
  var address = in_addr()
  return !input.utf8.contains(0) && uv_inet_pton(AF_INET, input, &address) == 0
}

/// Whether the text is an IPv6 address, with or without a zone.
public func isIPv6(_ input: String) -> Bool {
  let parts = input.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
  if parts.count == 2, parts[1].isEmpty { return false }
  var address = in6_addr()
  return !input.utf8.contains(0) && uv_inet_pton(AF_INET6, String(parts[0]), &address) == 0
}
