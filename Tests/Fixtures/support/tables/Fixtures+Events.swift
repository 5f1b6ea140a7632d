extension Fixtures {
  /// Of `events`.
  static let events: [Entry] = [
    ("events/abort-signal", eventsAbortSignal),
    ("events/change-during-emit", eventsChangeDuringEmit),
    ("events/emit-order", eventsEmitOrder),
    ("events/error-monitor", eventsErrorMonitor),
    ("events/error-without-listener", eventsErrorWithoutListener),
    ("events/event-target", eventsEventTarget),
    ("events/fewer-arguments", eventsFewerArguments),
    ("events/max-listeners", eventsMaxListeners),
    ("events/new-listener", eventsNewListener),
    ("events/once", eventsOnce),
    ("events/prepend", eventsPrepend),
    ("events/remove-listener", eventsRemoveListener),
    ("events/subclass", eventsSubclass),
    ("events/throwing-listener", eventsThrowingListener),
    ("events/who-listens", eventsWhoListens),
  ]
}
