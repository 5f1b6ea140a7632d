extension EventName where Owner: EventEmitter, Args == EventArguments<any Error> {
  /// 'error': what went wrong. When nobody hears it, it is an uncaught exception.
  public static var error: Self { Self("error") }
  /// `EventEmitter.errorMonitor`: hears an 'error' before its listeners do, without counting as one.
  public static var errorMonitor: Self { Self(EventEmitter.errorMonitor) }
}

extension EventName where Owner: EventEmitter, Args == EventArguments<String, Listener> {
  /// 'newListener': the event and the listener that is about to be added to it.
  public static var newListener: Self { Self("newListener") }
  /// 'removeListener': the event and the listener that was removed from it.
  public static var removeListener: Self { Self("removeListener") }
}
