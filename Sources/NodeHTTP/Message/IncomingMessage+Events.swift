import NodeEvents
import NodeNet

extension EventName where Owner: IncomingMessage, Args == NoArguments {
  /// 'aborted': the client went before its request was complete.
  public static var aborted: Self { Self("aborted") }
}

extension EventName where Owner: IncomingMessage, Args == EventArguments<Socket> {
  /// 'timeout': nothing was sent or received for as long as `setTimeout` said.
  public static var timeout: Self { Self("timeout") }
}
