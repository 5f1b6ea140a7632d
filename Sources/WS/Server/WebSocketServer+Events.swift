import NodeEvents
import NodeHTTP
import NodeNet

extension EventName where Owner: WebSocketServer, Args == EventArguments<WebSocket, IncomingMessage> {
  /// 'connection': a client has connected, by this request.
  public static var connection: Self { Self("connection") }
}

extension EventName where Owner: WebSocketServer, Args == EventArguments<HeaderLines, IncomingMessage> {
  /// 'headers': the answer to a handshake is about to be sent; lines may be added.
  public static var headers: Self { Self("headers") }
}

extension EventName where Owner: WebSocketServer, Args == EventArguments<any Error, Socket, IncomingMessage> {
  /// 'wsClientError': a handshake was refused. Who listens closes the socket.
  public static var wsClientError: Self { Self("wsClientError") }
}

extension EventName where Owner: WebSocketServer, Args == NoArguments {
  /// 'listening': the server listens.
  public static var listening: Self { Self("listening") }
  /// 'close': the server is closed.
  public static var close: Self { Self("close") }
}

extension WebSocketServer: CarriesOne {
  /// What 'connection' carries.
  public typealias OnlyArgument = WebSocket
}

extension WebSocketServer: CarriesTwo {
  /// What 'connection' carries first.
  public typealias FirstOfTwo = WebSocket
  /// What 'connection' carries second.
  public typealias SecondOfTwo = IncomingMessage
}

extension WebSocketServer: CarriesThree {
  /// What 'connection' carries first.
  public typealias FirstOfThree = WebSocket
  /// What 'connection' carries second.
  public typealias SecondOfThree = IncomingMessage
  /// What 'connection' carries third, where the program emits it itself.
  public typealias ThirdOfThree = Any?
}

// The two that are used most are told to the compiler here as well: it finds them at once, which shows where closures are
// long.
extension WebSocketServer {
  /// Adds a listener to the end of the event's list: 'connection' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (WebSocket, IncomingMessage) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list: 'connection' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (WebSocket) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'connection' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (WebSocket, IncomingMessage) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'connection' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (WebSocket) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}
