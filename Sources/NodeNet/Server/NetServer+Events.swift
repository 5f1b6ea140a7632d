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
