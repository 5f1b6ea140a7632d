import NodeBuffer

/// The closures that options gave in place of overridden methods. A stream without any has none of these.
final class StreamHooks {
  var construct: ((Stream, StreamCallback) throws -> Void)?
  var destroy: ((Stream, (any Error)?, StreamCallback) throws -> Void)?
  var read: ((Stream, Int) throws -> Void)?
  var write: ((Stream, Chunk, BufferEncoding, StreamCallback) throws -> Void)?
  var writev: ((Stream, [WriteRequest], StreamCallback) throws -> Void)?
  var final: ((Stream, StreamCallback) throws -> Void)?
  var transform: ((Stream, Chunk, BufferEncoding, TransformCallback) throws -> Void)?
  var flush: ((Stream, TransformCallback) throws -> Void)?
}

/// One of the writes that `_writev` is handed together.
public struct WriteRequest {
  /// What was written.
  public let chunk: Chunk
  /// Its encoding, where it is a text; else `buffer`.
  public let encoding: BufferEncoding

  let callback: StreamCompletion?

  init(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCompletion?) {
    self.chunk = chunk
    self.encoding = encoding
    self.callback = callback
  }
}

extension BufferEncoding {
  /// The encoding that a hook is told of for a chunk that is a `Buffer` already.
  public static let buffer = BufferEncoding("buffer")
}
