import Foundation
import NodeRuntime

/// Runs the fixture that is named by the argument, such as `ws/echo`; `--list` prints all names.
@main enum Fixtures {
  static let all: [(name: String, body: @Sendable () throws -> Void)] = [
    ("events/change-during-emit", eventsChangeDuringEmit),
    ("events/emit-order", eventsEmitOrder),
    ("events/error-monitor", eventsErrorMonitor),
    ("events/error-without-listener", eventsErrorWithoutListener),
    ("events/fewer-arguments", eventsFewerArguments),
    ("events/max-listeners", eventsMaxListeners),
    ("events/new-listener", eventsNewListener),
    ("events/once", eventsOnce),
    ("events/prepend", eventsPrepend),
    ("events/remove-listener", eventsRemoveListener),
    ("events/subclass", eventsSubclass),
    ("events/throwing-listener", eventsThrowingListener),
    ("events/who-listens", eventsWhoListens),

    ("timers/clear-timers", timersClearTimers),
    ("timers/exit-and-before-exit", timersExitAndBeforeExit),
    ("timers/immediate-before-timeout", timersImmediateBeforeTimeout),
    ("timers/interval-and-clear", timersIntervalAndClear),
    ("timers/process-exit", timersProcessExit),
    ("timers/tick-order", timersTickOrder),
    ("timers/timeout-order", timersTimeoutOrder),
    ("timers/uncaught-exception", timersUncaughtException),
    ("timers/unref", timersUnref),

    ("buffer/concat", bufferConcat),
    ("buffer/encodings", bufferEncodings),
    ("buffer/numbers", bufferNumbers),
    ("buffer/printing", bufferPrinting),
    ("buffer/shared-memory", bufferSharedMemory),

    ("net/chat", netChat),
    ("net/close-waits", netCloseWaits),
    ("net/connection-refused", netConnectionRefused),
    ("net/drain", netDrain),
    ("net/echo-server", netEchoServer),
    ("net/half-open", netHalfOpen),
    ("net/port-in-use", netPortInUse),
    ("net/socket-events", netSocketEvents),

    ("http/chunked", httpChunked),
    ("http/client-error", httpClientError),
    ("http/hello", httpHello),
    ("http/keep-alive", httpKeepAlive),
    ("http/post-body", httpPostBody),
    ("http/request-headers", httpRequestHeaders),
    ("http/routes", httpRoutes),
    ("http/upgrade", httpUpgrade),

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

  static func main() {
    let name = CommandLine.arguments.dropFirst().first
    if name == "--list" {
      for fixture in all { print(fixture.name) }
      return
    }
    guard let fixture = all.first(where: { $0.name == name }) else {
      fail("usage: Fixtures --list | NAME")
    }
    do {
      try fixture.body()
    } catch {
      fail("\(fixture.name): \(error)")
    }
    EventLoop.run()
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(2)
  }
}
