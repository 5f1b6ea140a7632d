import NodeBuffer
import NodeEvents

/// What a `Writable` may be told (Node's options of `new stream.Writable`).
public struct WritableOptions {
  /// How much waits before `write` asks to hold back, in bytes or objects; nil for the default.
  public var highWaterMark: Int?
  /// Whether texts are made into buffers before they come to `_write`.
  public var decodeStrings: Bool
  /// The encoding of texts that name none.
  public var defaultEncoding: BufferEncoding
  /// Chunks are any values, and each counts as one.
  public var objectMode: Bool
  /// Whether 'close' is emitted.
  public var emitClose: Bool
  /// Whether the stream destroys itself after 'finish' and after an error.
  public var autoDestroy: Bool
  /// The stream is destroyed when this is aborted.
  public var signal: AbortSignal?
  /// What `_construct` does.
  public var construct: ((Writable, StreamCallback) throws -> Void)?
  /// What `_write` does.
  public var write: ((Writable, Chunk, BufferEncoding, StreamCallback) throws -> Void)?
  /// What `_writev` does.
  public var writev: ((Writable, [WriteRequest], StreamCallback) throws -> Void)?
  /// What `_final` does.
  public var final: ((Writable, StreamCallback) throws -> Void)?
  /// What `_destroy` does.
  public var destroy: ((Writable, (any Error)?, StreamCallback) throws -> Void)?

  /// Options of a writable.
  public init(
    highWaterMark: Int? = nil, decodeStrings: Bool = true, defaultEncoding: BufferEncoding = .utf8,
    objectMode: Bool = false, emitClose: Bool = true, autoDestroy: Bool = true, signal: AbortSignal? = nil,
    construct: ((Writable, StreamCallback) throws -> Void)? = nil,
    write: ((Writable, Chunk, BufferEncoding, StreamCallback) throws -> Void)? = nil,
    writev: ((Writable, [WriteRequest], StreamCallback) throws -> Void)? = nil,
    final: ((Writable, StreamCallback) throws -> Void)? = nil,
    destroy: ((Writable, (any Error)?, StreamCallback) throws -> Void)? = nil
  ) {
    self.highWaterMark = highWaterMark
    self.decodeStrings = decodeStrings
    self.defaultEncoding = defaultEncoding
    self.objectMode = objectMode
    self.emitClose = emitClose
    self.autoDestroy = autoDestroy
    self.signal = signal
    self.construct = construct
    self.write = write
    self.writev = writev
    self.final = final
    self.destroy = destroy
  }

  var hooks: StreamHooks? {
    guard construct != nil || write != nil || writev != nil || final != nil || destroy != nil else { return nil }
    let hooks = StreamHooks()
    hooks.construct = construct.map { body in { try body(unsafeDowncast($0, to: Writable.self), $1) } }
    hooks.write = write.map { body in { try body(unsafeDowncast($0, to: Writable.self), $1, $2, $3) } }
    hooks.writev = writev.map { body in { try body(unsafeDowncast($0, to: Writable.self), $1, $2) } }
    hooks.final = final.map { body in { try body(unsafeDowncast($0, to: Writable.self), $1) } }
    hooks.destroy = destroy.map { body in { try body(unsafeDowncast($0, to: Writable.self), $1, $2) } }
    return hooks
  }
}
