import NodeHTTP

/// How a server decides on a client before it answers the handshake: at once or by a callback.
enum VerifyClient {
  case now((VerifyClientInfo) -> Bool)
  case later((VerifyClientInfo, @escaping VerifyClientCallback) -> Void)
}

/// What `verifyClient` calls with its answer: whether the client is taken, and if not, the status (default 401), its
/// message (default the status's own phrase) and further headers.
public typealias VerifyClientCallback = (Bool, Int?, String?, OutgoingHeaders?) -> Void
