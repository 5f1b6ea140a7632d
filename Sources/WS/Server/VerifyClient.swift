import NodeHTTP

/// How a server decides on a client before it answers the handshake: at once or by a callback.
enum VerifyClient {
  case now((VerifyClientInfo) -> Bool)
  case later((VerifyClientInfo, VerifyClientCallback) -> Void)
}
