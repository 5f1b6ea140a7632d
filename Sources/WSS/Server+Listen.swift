import NodeEvents
import NodeHTTP
import NodeNet

// Every form of `listen` of the HTTP server underneath, which is what each of them returns. The callback is called
// once on 'listening', and may take the HTTP server, which is `this` in JavaScript.

extension Server {
  private func onServer(_ listen: (HTTPServer) -> Void) -> HTTPServer {
    guard let http = _server else {
      UncaughtException.raise(NodeError("The server is operating in \"noServer\" mode"))
      return HTTPServer()
    }
    listen(http)
    return http
  }

  /// Listens on a port, 0 for any, and an address.
  @discardableResult
  public final func listen(
    _ port: Int = 0, _ host: String? = nil, _ backlog: Int? = nil, _ listener: (() throws -> Void)? = nil
  ) -> HTTPServer {
    onServer { $0.listen(port, host, backlog, listener) }
  }

  /// Listens on a port, 0 for any, and an address.
  @discardableResult
  public final func listen(
    _ port: Int = 0, _ host: String? = nil, _ backlog: Int? = nil, _ listener: @escaping (NetServer) throws -> Void
  ) -> HTTPServer {
    onServer { $0.listen(port, host, backlog, listener) }
  }

  /// Listens on a path.
  @discardableResult
  public final func listen(
    _ path: String, _ backlog: Int? = nil, _ listener: (() throws -> Void)? = nil
  ) -> HTTPServer {
    onServer { $0.listen(path, backlog, listener) }
  }

  /// Listens on a path.
  @discardableResult
  public final func listen(
    _ path: String, _ backlog: Int? = nil, _ listener: @escaping (NetServer) throws -> Void
  ) -> HTTPServer {
    onServer { $0.listen(path, backlog, listener) }
  }

  /// Shares the listening handle of another server.
  @discardableResult
  public final func listen(_ other: NetServer, _ listener: (() throws -> Void)? = nil) -> HTTPServer {
    onServer { $0.listen(other, listener) }
  }

  /// Listens as the options say.
  @discardableResult
  public final func listen(_ options: ListenOptions, _ listener: (() throws -> Void)? = nil) -> HTTPServer {
    onServer { $0.listen(options, listener) }
  }

  /// Listens as the options say.
  @discardableResult
  public final func listen(
    _ options: ListenOptions, _ listener: @escaping (NetServer) throws -> Void
  ) -> HTTPServer {
    onServer { $0.listen(options, listener) }
  }
}
