import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import WS

/// The server of `wss`: a `WebSocketServer` and the HTTP server that it listens with, closes, and opens again.
///
/// Events are those of `WebSocketServer`. 'listening' comes before the callback of `listen`.
open class Server: WebSocketServer {
  /// A server that `WebSocketServer`'s options describe.
  ///
  /// - Throws: a `TypeError` unless just one of `port`, `server` and `noServer` is given.
  public override init(_ options: WebSocketServerOptions, _ callback: (() throws -> Void)? = nil) throws {
    try super.init(options, callback)
    follow()
  }

  override init(on http: HTTPServer, _ options: WebSocketServerOptions) {
    super.init(on: http, options)
    follow()
  }

  private func follow() {
    _server?.on("close") { [self] in _ = emit("close") }
    // Each call of `listen` opens the server again.
    _server?.prependListener("listening") { [self] in isRunning = true }
  }

  /// Whether the server listens. It no longer does as soon as `close` is called.
  public final var listening: Bool { _server?.listening ?? false }

  /// Cuts every client, which then sees 1006, and closes the HTTP server, which is returned. `callback` is called when
  /// all is closed, with `ERR_SERVER_NOT_RUNNING` when the server did not listen.
  @discardableResult
  override open func close(_ callback: (((any Error)?) throws -> Void)?) -> HTTPServer? {
    isRunning = false
    for client in clients { client.terminate() }
    if let callback { _server?.close(callback) } else { _server?.close() }
    return _server
  }
}
