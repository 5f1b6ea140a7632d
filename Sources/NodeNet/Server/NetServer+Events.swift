import NodeEvents

extension EventName where Owner: NetServer, Args == EventArguments<Socket> {
  /// 'connection': a client has connected.
  public static var connection: Self { Self("connection") }
}

extension EventName where Owner: NetServer, Args == EventArguments<DropArgument> {
  /// 'drop': a connection was refused, since there are `maxConnections`.
  public static var drop: Self { Self("drop") }
}

extension EventName where Owner: NetServer, Args == NoArguments {
  /// 'listening': the server listens.
  public static var listening: Self { Self("listening") }
  /// 'close': the server no longer listens, and all connections are closed.
  public static var close: Self { Self("close") }
}

extension NetServer: CarriesOne {
  /// What 'connection' carries.
  public typealias OnlyArgument = Socket
}

// The two that are used most are told to the compiler here as well: it finds them at once, which shows where closures are
// long.
extension NetServer {
  /// Adds a listener to the end of the event's list: 'connection' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (Socket) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'connection' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (Socket) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}
