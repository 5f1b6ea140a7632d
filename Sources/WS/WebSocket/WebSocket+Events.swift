import NodeBuffer
import NodeEvents

extension EventName where Owner: WebSocket, Args == EventArguments<Buffer, Bool> {
  /// 'message': a message, and whether it is binary.
  public static var message: Self { Self("message") }
}

extension EventName where Owner: WebSocket, Args == EventArguments<Int, Buffer> {
  /// 'close': the connection is closed: the code and the reason.
  public static var close: Self { Self("close") }
}

extension EventName where Owner: WebSocket, Args == EventArguments<Buffer> {
  /// 'ping': a ping, which was answered.
  public static var ping: Self { Self("ping") }
  /// 'pong': a pong.
  public static var pong: Self { Self("pong") }
}

extension EventName where Owner: WebSocket, Args == NoArguments {
  /// 'open': the connection is there.
  public static var open: Self { Self("open") }
}

extension WebSocket: CarriesOne {
  /// What 'ping', 'pong' or, if that is all that is asked for, 'message' carries.
  public typealias OnlyArgument = Buffer
}

extension WebSocket: CarriesTwo {
  /// What 'message' carries first.
  public typealias FirstOfTwo = Buffer
  /// What 'message' carries second.
  public typealias SecondOfTwo = Bool
}

// The two that are used most are told to the compiler here as well: it finds them at once, which shows where closures are
// long.
extension WebSocket {
  /// Adds a listener to the end of the event's list: 'message' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (Buffer, Bool) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list: 'ping', 'pong' or, if that is all that is asked for, 'message' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (Buffer) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'message' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (Buffer, Bool) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'ping', 'pong' or, if that is all that is asked for, 'message' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (Buffer) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}
