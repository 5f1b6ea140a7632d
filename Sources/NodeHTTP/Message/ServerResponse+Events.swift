import NodeEvents
import NodeNet

extension EventName where Owner: ServerResponse, Args == EventArguments<Socket> {
  /// 'timeout': nothing was sent or received for as long as `setTimeout` said.
  public static var timeout: Self { Self("timeout") }
}
