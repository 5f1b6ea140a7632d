extension Fixtures {
  /// Of `timers`.
  static let timers: [Entry] = [
    ("timers/async-callbacks", timersAsyncCallbacks),
    ("timers/await-timers", timersAwaitTimers),
    ("timers/clear-timers", timersClearTimers),
    ("timers/exit-and-before-exit", timersExitAndBeforeExit),
    ("timers/give-up-waiting", timersGiveUpWaiting),
    ("timers/immediate-before-timeout", timersImmediateBeforeTimeout),
    ("timers/immediate-in-immediate", timersImmediateInImmediate),
    ("timers/interval-and-clear", timersIntervalAndClear),
    ("timers/main-actor", timersMainActor),
    ("timers/nested-queues", timersNestedQueues),
    ("timers/overlong-delay", timersOverlongDelay),
    ("timers/process-exit", timersProcessExit),
    ("timers/refresh-watchdog", timersRefreshWatchdog),
    ("timers/same-millisecond", timersSameMillisecond),
    ("timers/throw-between-ticks", timersThrowBetweenTicks),
    ("timers/tick-order", timersTickOrder),
    ("timers/tick-recursion", timersTickRecursion),
    ("timers/timeout-order", timersTimeoutOrder),
    ("timers/timer-numbers", timersTimerNumbers),
    ("timers/uncaught-exception", timersUncaughtException),
    ("timers/unref", timersUnref),
  ]
}
