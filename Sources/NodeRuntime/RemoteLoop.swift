/// A loop as other threads may hold it: they can have something done there, and no more.
public struct RemoteLoop: Sendable {
  let inbox: LoopInbox

  /// Runs `body` on the loop's thread, soon and in the order in which it was asked for. When the loop is gone, it is
  /// not run.
  public func execute(_ body: @escaping @Sendable () -> Void) { inbox.put(body) }
}
