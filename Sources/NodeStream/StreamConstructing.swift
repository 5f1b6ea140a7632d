import NodeEvents

/// A stream class of one's own that has something to do before anything else happens, such as opening a file.
///
/// Node's `_construct`: it is called on the tick after `init`; until its callback is called neither `_read`, `_write`,
/// `_final` nor `_destroy` are, and what is written meanwhile waits. Conforming is what tells the stream that there is
/// such a method, which JavaScript sees by itself. The `construct` option is the same for a closure.
public protocol StreamConstructing: Stream {
  /// Does what is to be done first, and then calls `callback`. What it throws destroys the stream.
  func _construct(_ callback: StreamCallback) throws
}

/// What waits for a stream's `_construct`.
final class StreamConstruction {
  var waiting: [() -> Void] = []
  /// What `destroy` left to be done.
  var destroy: (((any Error)?) -> Void)?
}
