import NodeHTTP
import WS
import TestSupport

/// A server on a port of its own. `onListening` is given the port; what it does ends with the server's end.
@discardableResult
func serve(
  _ options: WebSocketServerOptions = .init(), _ onConnection: @escaping (WebSocket, IncomingMessage) throws -> Void,
  onListening: @escaping (Int, WebSocketServer) throws -> Void
) throws -> WebSocketServer {
  var options = options
  options.port = 0
  let server = try WebSocketServer(options)
  server.on("connection", onConnection)
  server.on("listening") { try onListening(server.address().port, server) }
  return server
}

extension RawClient {
  /// Closes the server when this connection is closed.
  func closing(_ server: WebSocketServer) { socket.on("close") { server.close() } }
}

extension Optional where Wrapped == any Error {
  /// The message, or `null` as JavaScript has it.
  var words: String { map(\.message) ?? "null" }
}
