import NodeStream

/// A write of the stream's that the system has not taken whole.
final class WriteInFlight {
  let callback: StreamCallback
  /// How many bytes of the socket must have left for it to be done.
  let end: Int
  /// How many of them are its own.
  let size: Int

  init(_ callback: StreamCallback, end: Int, size: Int) {
    self.callback = callback
    self.end = end
    self.size = size
  }
}
