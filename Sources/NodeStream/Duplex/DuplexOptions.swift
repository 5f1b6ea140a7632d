import NodeBuffer
import NodeEvents

/// What a `Duplex` may be told (Node's options of `new stream.Duplex`).
public struct DuplexOptions {
  /// The mark of both sides, in bytes or objects; nil for the default.
  public var highWaterMark: Int?
  /// The readable side's mark, if it is another.
  public var readableHighWaterMark: Int?
  /// The writable side's mark, if it is another.
  public var writableHighWaterMark: Int?
  /// Chunks of both sides are any values.
  public var objectMode: Bool
  /// Chunks of the readable side are any values.
  public var readableObjectMode: Bool
  /// Chunks of the writable side are any values.
  public var writableObjectMode: Bool
  /// Chunks of the readable side are texts, decoded by this.
  public var encoding: BufferEncoding?
  /// Whether texts are made into buffers before they come to `_write`.
  public var decodeStrings: Bool
  /// The encoding of texts that are written and name none.
  public var defaultEncoding: BufferEncoding
  /// Whether the writable side stays open when the readable one has ended.
  public var allowHalfOpen: Bool
  /// Whether there is a readable side.
  public var readable: Bool
  /// Whether there is a writable side.
  public var writable: Bool
  /// Whether 'close' is emitted.
  public var emitClose: Bool
  /// Whether the stream destroys itself when both sides are over, and after an error.
  public var autoDestroy: Bool
  /// The stream is destroyed when this is aborted.
  public var signal: AbortSignal?
  /// What `_construct` does.
  public var construct: ((Duplex, StreamCallback) throws -> Void)?
  /// What `_read` does.
  public var read: ((Duplex, Int) throws -> Void)?
  /// What `_write` does.
  public var write: ((Duplex, Chunk, BufferEncoding, StreamCallback) throws -> Void)?
  /// What `_writev` does.
  public var writev: ((Duplex, [WriteRequest], StreamCallback) throws -> Void)?
  /// What `_final` does.
  public var final: ((Duplex, StreamCallback) throws -> Void)?
  /// What `_destroy` does.
  public var destroy: ((Duplex, (any Error)?, StreamCallback) throws -> Void)?

  /// Options of a duplex.
  public init(
    highWaterMark: Int? = nil, readableHighWaterMark: Int? = nil, writableHighWaterMark: Int? = nil,
    objectMode: Bool = false, readableObjectMode: Bool = false, writableObjectMode: Bool = false,
    encoding: BufferEncoding? = nil, decodeStrings: Bool = true, defaultEncoding: BufferEncoding = .utf8,
    allowHalfOpen: Bool = true, readable: Bool = true, writable: Bool = true, emitClose: Bool = true,
    autoDestroy: Bool = true, signal: AbortSignal? = nil,
    construct: ((Duplex, StreamCallback) throws -> Void)? = nil,
    read: ((Duplex, Int) throws -> Void)? = nil,
    write: ((Duplex, Chunk, BufferEncoding, StreamCallback) throws -> Void)? = nil,
    writev: ((Duplex, [WriteRequest], StreamCallback) throws -> Void)? = nil,
    final: ((Duplex, StreamCallback) throws -> Void)? = nil,
    destroy: ((Duplex, (any Error)?, StreamCallback) throws -> Void)? = nil
  ) {
    self.highWaterMark = highWaterMark
    self.readableHighWaterMark = readableHighWaterMark
    self.writableHighWaterMark = writableHighWaterMark
    self.objectMode = objectMode
    self.readableObjectMode = readableObjectMode
    self.writableObjectMode = writableObjectMode
    self.encoding = encoding
    self.decodeStrings = decodeStrings
    self.defaultEncoding = defaultEncoding
    self.allowHalfOpen = allowHalfOpen
    self.readable = readable
    self.writable = writable
    self.emitClose = emitClose
    self.autoDestroy = autoDestroy
    self.signal = signal
    self.construct = construct
    self.read = read
    self.write = write
    self.writev = writev
    self.final = final
    self.destroy = destroy
  }

  var hooks: StreamHooks? {
    let isPlain = construct == nil && read == nil && write == nil && writev == nil && final == nil && destroy == nil
    if isPlain { return nil }
    let hooks = StreamHooks()
    hooks.construct = construct.map { body in { try body(unsafeDowncast($0, to: Duplex.self), $1) } }
    hooks.read = read.map { body in { try body(unsafeDowncast($0, to: Duplex.self), $1) } }
    hooks.write = write.map { body in { try body(unsafeDowncast($0, to: Duplex.self), $1, $2, $3) } }
    hooks.writev = writev.map { body in { try body(unsafeDowncast($0, to: Duplex.self), $1, $2) } }
    hooks.final = final.map { body in { try body(unsafeDowncast($0, to: Duplex.self), $1) } }
    hooks.destroy = destroy.map { body in { try body(unsafeDowncast($0, to: Duplex.self), $1, $2) } }
    return hooks
  }
}
