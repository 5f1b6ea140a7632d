import NodeEvents

extension EventName where Owner == ReadStream, Args == EventArguments<Int> {
  /// 'open': the file is open, with this descriptor.
  public static var open: Self { Self("open") }
}

extension EventName where Owner == ReadStream, Args == NoArguments {
  /// 'ready': the file is open.
  public static var ready: Self { Self("ready") }
}
