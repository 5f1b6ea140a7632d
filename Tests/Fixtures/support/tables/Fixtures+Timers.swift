extension Fixtures {
  /// Of `timers`.
  static let timers: [Entry] = [
    ("timers/clear-timers", timersClearTimers),
    ("timers/exit-and-before-exit", timersExitAndBeforeExit),
    ("timers/immediate-before-timeout", timersImmediateBeforeTimeout),
    ("timers/interval-and-clear", timersIntervalAndClear),
    ("timers/process-exit", timersProcessExit),
    ("timers/tick-order", timersTickOrder),
    ("timers/timeout-order", timersTimeoutOrder),
    ("timers/uncaught-exception", timersUncaughtException),
    ("timers/unref", timersUnref),
  ]
}
