extension Fixtures {
  /// Of `net`.
  static let net: [Entry] = [
    ("net/chat", netChat),
    ("net/close-waits", netCloseWaits),
    ("net/connection-refused", netConnectionRefused),
    ("net/drain", netDrain),
    ("net/echo-server", netEchoServer),
    ("net/half-open", netHalfOpen),
    ("net/port-in-use", netPortInUse),
    ("net/socket-events", netSocketEvents),
  ]
}
