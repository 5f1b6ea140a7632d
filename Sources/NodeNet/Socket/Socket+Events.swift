import NodeEvents

extension EventName where Owner: Socket, Args == EventArguments<Bool> {
  /// 'close': the socket is closed; true when that was for an error.
  public static var close: Self { Self("close") }
}

extension EventName where Owner: Socket, Args == NoArguments {
  /// 'connect': the connection is there.
  public static var connect: Self { Self("connect") }
  /// 'ready': the socket can be used.
  public static var ready: Self { Self("ready") }
  /// 'timeout': nothing was sent or received for as long as `setTimeout` said.
  public static var timeout: Self { Self("timeout") }
}

extension EventName where Owner: Socket, Args == EventArguments<(any Error)?, String?, Int?, String> {
  /// 'lookup': a name was looked up: the error, the address, its family, and the name.
  public static var lookup: Self { Self("lookup") }
}

extension EventName where Owner: Socket, Args == EventArguments<String, Int, Int> {
  /// 'connectionAttempt': an address is tried: the address, the port and the family.
  public static var connectionAttempt: Self { Self("connectionAttempt") }
  /// 'connectionAttemptTimeout': an address took too long: the address, the port and the family.
  public static var connectionAttemptTimeout: Self { Self("connectionAttemptTimeout") }
}

extension EventName where Owner: Socket, Args == EventArguments<String, Int, Int, any Error> {
  /// 'connectionAttemptFailed': an address failed: the address, the port, the family and the error.
  public static var connectionAttemptFailed: Self { Self("connectionAttemptFailed") }
}
