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
