import NodeBuffer

/// How far the closing of a connection is (RFC 6455, section 7), and what 'close' will say of it.
struct ClosingHandshake {
  /// Whether our close frame was sent.
  var sent = false
  /// Whether the peer's has come.
  var received = false
  /// Whether the peer's bytes were refused, so that no answer is waited for.
  var failed = false
  /// What the peer's close frame said; without one the connection was cut.
  var code = 1006
  /// Likewise; empty when it gave no reason.
  var reason = Buffer.alloc(0)
}
