@_exported import NodeBuffer
@_exported import NodeEvents
import NodeHTTP
import NodeNet
@_exported import WS

// The functions of `wss`, as its users call them.

/// A WebSocket server over an HTTP server of its own, which answers plain requests with 426. The listener is added to
/// 'connection'.
@discardableResult
public func createServer(_ connectionListener: @escaping (WebSocket) throws -> Void) -> Server {
  createServer(.init(), connectionListener)
}

/// As above, with a listener that is handed the request too.
@discardableResult
public func createServer(_ connectionListener: @escaping (WebSocket, IncomingMessage) throws -> Void) -> Server {
  createServer(.init(), connectionListener)
}

/// A WebSocket server over an HTTP server of its own. Options are those of `WebSocketServer`; where it listens is for
/// `listen` to say.
@discardableResult
public func createServer(
  _ options: WebSocketServerOptions, _ connectionListener: @escaping (WebSocket) throws -> Void
) -> Server {
  createServerFrom(WebSocketServer.makeHTTPServer(), connectionListener, options)
}

/// As above, with a listener that is handed the request too.
@discardableResult
public func createServer(
  _ options: WebSocketServerOptions, _ connectionListener: @escaping (WebSocket, IncomingMessage) throws -> Void
) -> Server {
  createServerFrom(WebSocketServer.makeHTTPServer(), connectionListener, options)
}

/// As above, without a listener.
@discardableResult
public func createServer(_ options: WebSocketServerOptions = .init()) -> Server {
  createServerFrom(WebSocketServer.makeHTTPServer(), options)
}

/// A WebSocket server on an existing HTTP server. The listener is added to 'connection'.
@discardableResult
public func createServerFrom(
  _ server: HTTPServer, _ connectionListener: @escaping (WebSocket) throws -> Void,
  _ options: WebSocketServerOptions = .init()
) -> Server {
  let made = createServerFrom(server, options)
  made.on("connection", Listener(connectionListener))
  return made
}

/// As above, with a listener that is handed the request too.
@discardableResult
public func createServerFrom(
  _ server: HTTPServer, _ connectionListener: @escaping (WebSocket, IncomingMessage) throws -> Void,
  _ options: WebSocketServerOptions = .init()
) -> Server {
  let made = createServerFrom(server, options)
  made.on("connection", Listener(connectionListener))
  return made
}

/// As above, without a listener.
@discardableResult
public func createServerFrom(_ server: HTTPServer, _ options: WebSocketServerOptions = .init()) -> Server {
  Server(on: server, options)
}

/// Without a server there is nothing to listen on.
///
/// - Throws: `must provide server`, always.
@discardableResult
public func createServerFrom() throws -> Server { throw NodeError("must provide server") }
