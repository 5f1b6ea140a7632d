import NodeHTTP
import NodeNet

/// The answer to an upgrade that is not to be.
enum HandshakeRefusal {
  /// Sends the status, with its message as the body, and closes the connection.
  static func send(_ status: Int, _ message: String? = nil, _ headers: OutgoingHeaders? = nil, on socket: Socket) {
    let phrase = STATUS_CODES[status] ?? "undefined"
    let body = message ?? phrase
    var lines: [(String, String)] = [
      ("Connection", "close"), ("Content-Type", "text/html"), ("Content-Length", String(body.utf8.count)),
    ]
    for (name, value) in headers?.lines ?? [] {
      if let index = lines.firstIndex(where: { $0.0 == name }) {
        lines[index].1 = value
      } else {
        lines.append((name, value))
      }
    }
    socket.once("finish") { [unowned socket] in _ = socket.destroy() }
    let head = lines.map { "\($0): \($1)\r\n" }.joined()
    socket.end("HTTP/1.1 \(status) \(phrase)\r\n\(head)\r\n\(body)")
  }
}
