extension Fixtures {
  /// Of `wss`.
  static let wss: [Entry] = [
    ("wss/address-in-use", wssAddressInUse),
    ("wss/already-listening", wssAlreadyListening),
    ("wss/close-terminates", wssCloseTerminates),
    ("wss/close-twice", wssCloseTwice),
    ("wss/connection-order", wssConnectionOrder),
    ("wss/echo-from-http", wssEchoFromHttp),
    ("wss/everyone", wssEveryone),
    ("wss/listen-again", wssListenAgain),
    ("wss/listening-flag", wssListeningFlag),
    ("wss/must-provide-server", wssMustProvideServer),
    ("wss/new-server", wssNewServer),
    ("wss/plain-request", wssPlainRequest),
    ("wss/unix-socket", wssUnixSocket),
    ("wss/welcome-echo", wssWelcomeEcho),
    ("wss/ws-options", wssWsOptions),
  ]
}
