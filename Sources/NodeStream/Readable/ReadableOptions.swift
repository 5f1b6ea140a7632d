import NodeBuffer
import NodeEvents

/// What a `Readable` may be told (Node's options of `new stream.Readable`).
public struct ReadableOptions {
  /// How much is kept before `push` asks to hold back, in bytes or objects; nil for the default.
  public var highWaterMark: Int?
  /// Chunks are texts, decoded by this.
  public var encoding: BufferEncoding?
  /// Chunks are any values, and each counts as one.
  public var objectMode: Bool
  /// Whether 'close' is emitted.
  public var emitClose: Bool
  /// Whether the stream destroys itself after 'end' and after an error.
  public var autoDestroy: Bool
  /// The stream is destroyed when this is aborted.
  public var signal: AbortSignal?
  /// What `_construct` does.
  public var construct: ((Readable, StreamCallback) throws -> Void)?
  /// What `_read` does.
  public var read: ((Readable, Int) throws -> Void)?
  /// What `_destroy` does.
  public var destroy: ((Readable, (any Error)?, StreamCallback) throws -> Void)?

  /// Options of a readable.
  public init(
    highWaterMark: Int? = nil, encoding: BufferEncoding? = nil, objectMode: Bool = false, emitClose: Bool = true,
    autoDestroy: Bool = true, signal: AbortSignal? = nil,
    construct: ((Readable, StreamCallback) throws -> Void)? = nil,
    read: ((Readable, Int) throws -> Void)? = nil,
    destroy: ((Readable, (any Error)?, StreamCallback) throws -> Void)? = nil
  ) {
    self.highWaterMark = highWaterMark
    self.encoding = encoding
    self.objectMode = objectMode
    self.emitClose = emitClose
    self.autoDestroy = autoDestroy
    self.signal = signal
    self.construct = construct
    self.read = read
    self.destroy = destroy
  }

  var hooks: StreamHooks? {
    guard construct != nil || read != nil || destroy != nil else { return nil }
    let hooks = StreamHooks()
    hooks.construct = construct.map { body in { try body(unsafeDowncast($0, to: Readable.self), $1) } }
    hooks.read = read.map { body in { try body(unsafeDowncast($0, to: Readable.self), $1) } }
    hooks.destroy = destroy.map { body in { try body(unsafeDowncast($0, to: Readable.self), $1, $2) } }
    return hooks
  }
}
