/// Options of `WebSocket.send`.
public struct SendOptions {
  /// Whether the message is sent as binary. Default: a buffer is, a text is not.
  public var binary: Bool?
  /// Whether this is the message's last fragment. Default true.
  public var fin: Bool

  /// Options, each with the default of ws.
  public init(binary: Bool? = nil, fin: Bool = true) {
    self.binary = binary
    self.fin = fin
  }
}
