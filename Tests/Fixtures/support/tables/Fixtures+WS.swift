extension Fixtures {
  /// Of `ws`.
  static let ws: [Entry] = [
    ("ws/broadcast", wsBroadcast),
    ("ws/buffered-amount", wsBufferedAmount),
    ("ws/close-from-client", wsCloseFromClient),
    ("ws/close-from-server", wsCloseFromServer),
    ("ws/close-with-clients", wsCloseWithClients),
    ("ws/echo", wsEcho),
    ("ws/fragments", wsFragments),
    ("ws/headers-event", wsHeadersEvent),
    ("ws/heartbeat", wsHeartbeat),
    ("ws/invalid-frames", wsInvalidFrames),
    ("ws/invalid-utf8", wsInvalidUtf8),
    ("ws/max-payload", wsMaxPayload),
    ("ws/path-option", wsPathOption),
    ("ws/ping-pong", wsPingPong),
    ("ws/ready-state", wsReadyState),
    ("ws/send-after-close", wsSendAfterClose),
    ("ws/send-callback", wsSendCallback),
    ("ws/subprotocols", wsSubprotocols),
    ("ws/two-servers", wsTwoServers),
    ("ws/verify-client", wsVerifyClient),
    ("ws/wrong-handshakes", wsWrongHandshakes),
  ]
}
