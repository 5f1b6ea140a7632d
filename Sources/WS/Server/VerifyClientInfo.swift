import NodeHTTP

/// What `verifyClient` is told of a client.
public struct VerifyClientInfo {
  /// The client's `Origin` header (`Sec-WebSocket-Origin` in version 8); nil when there is none.
  public let origin: String?
  /// Whether the connection is encrypted.
  public let secure: Bool
  /// The request.
  public let req: IncomingMessage
}
