import NodeHTTP
import NodeRuntime
import Testing
import WS

/// What a client sends first, and all the bytes that it gets, with the date masked.
struct HandshakeExample: Sendable, CustomTestStringConvertible {
  /// Which server it meets.
  enum Server {
    case any, path, choosing, refusing, refusingLater, adding
  }

  let name: String
  let server: Server
  let request: String
  let answer: String

  init(_ name: String, at server: Server = .any, _ request: String, _ answer: String) {
    self.name = name
    self.server = server
    self.request = request
    self.answer = answer
  }

  var testDescription: String { name }

  /// The handshake of RFC 6455, section 1.2, with lines changed (nil: left out) or added.
  static func request(
    _ line: String = "GET / HTTP/1.1", changing changes: [String: String?] = [:], adding lines: [String] = []
  ) -> String {
    let headers = [
      ("Host", "localhost"), ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"),
      ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ]
    let kept = headers.compactMap { name, value -> String? in
      changes[name, default: value].map { "\(name): \($0)" }
    }
    return ([line] + kept + lines).joined(separator: "\r\n") + "\r\n\r\n"
  }

  static func taken(_ lines: String...) -> String {
    let head = [
      "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
      "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
    ]
    return (head + lines).joined(separator: "\r\n") + "\r\n\r\n"
  }

  static func refused(_ status: String, _ body: String) -> String {
    "HTTP/1.1 \(status)\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: \(body.count)\r\n\r\n\(body)"
  }

  /// The server that the example is for, on a port of its own.
  func makeServer() throws -> WebSocketServer {
    switch server {
    case .any: return try WebSocketServer(.init(port: 0))
    case .path: return try WebSocketServer(.init(port: 0, path: "/chat"))
    case .choosing:
      return try WebSocketServer(.init(port: 0, handleProtocols: { names, _ in names.first { $0 == "b" } }))
    case .refusing:
      return try WebSocketServer(.init(port: 0, verifyClient: { $0.origin == "http://good" }))
    case .refusingLater:
      return try WebSocketServer(
        .init(
          port: 0,
          verifyClient: { info, done in
            setImmediate { HandshakeExample.answer(info.req.url, done) }
          }))
    case .adding:
      let server = try WebSocketServer(.init(port: 0))
      server.on("headers") { (lines: HeaderLines) in
        lines.push("Set-Cookie: a=b")
        lines.append("X-More: 1")
      }
      return server
    }
  }

  /// The path says what is answered: `/status/message/headers`.
  private static func answer(_ url: String, _ done: VerifyClientCallback) {
    let parts = url.split(separator: "/").map { $0.split(separator: "%20").joined(separator: " ") }
    switch parts[0] {
    case "ok": done(true)
    case "none": done(false)
    default:
      done(
        false, Int(parts[0]), parts.count > 1 ? parts[1] : nil,
        parts.count > 2 ? ["Retry-After": "5", "Connection": "mine"] : nil)
    }
  }
}
