import NodeBuffer
import NodeEvents

/// What a `Transform` may be told (Node's options of `new stream.Transform`).
public struct TransformOptions {
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
  /// Whether texts are made into buffers before they come to `_transform`.
  public var decodeStrings: Bool
  /// The encoding of texts that are written and name none.
  public var defaultEncoding: BufferEncoding
  /// Whether the writable side stays open when the readable one has ended.
  public var allowHalfOpen: Bool
  /// Whether 'close' is emitted.
  public var emitClose: Bool
  /// Whether the stream destroys itself when both sides are over, and after an error.
  public var autoDestroy: Bool
  /// The stream is destroyed when this is aborted.
  public var signal: AbortSignal?
  /// What `_construct` does.
  public var construct: ((Transform, StreamCallback) throws -> Void)?
  /// What `_transform` does.
  public var transform: ((Transform, Chunk, BufferEncoding, TransformCallback) throws -> Void)?
  /// What `_flush` does.
  public var flush: ((Transform, TransformCallback) throws -> Void)?
  /// What `_final` does.
  public var final: ((Transform, StreamCallback) throws -> Void)?
  /// What `_destroy` does.
  public var destroy: ((Transform, (any Error)?, StreamCallback) throws -> Void)?

  /// Options of a transform.
  public init(
    highWaterMark: Int? = nil, readableHighWaterMark: Int? = nil, writableHighWaterMark: Int? = nil,
    objectMode: Bool = false, readableObjectMode: Bool = false, writableObjectMode: Bool = false,
    encoding: BufferEncoding? = nil, decodeStrings: Bool = true, defaultEncoding: BufferEncoding = .utf8,
    allowHalfOpen: Bool = true, emitClose: Bool = true, autoDestroy: Bool = true, signal: AbortSignal? = nil,
    construct: ((Transform, StreamCallback) throws -> Void)? = nil,
    transform: ((Transform, Chunk, BufferEncoding, TransformCallback) throws -> Void)? = nil,
    flush: ((Transform, TransformCallback) throws -> Void)? = nil,
    final: ((Transform, StreamCallback) throws -> Void)? = nil,
    destroy: ((Transform, (any Error)?, StreamCallback) throws -> Void)? = nil
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
    self.emitClose = emitClose
    self.autoDestroy = autoDestroy
    self.signal = signal
    self.construct = construct
    self.transform = transform
    self.flush = flush
    self.final = final
    self.destroy = destroy
  }

  /// What both sides are told.
  var duplex: DuplexOptions {
    // A readable side that keeps nothing at all has to let the writable side's mark alone.
    let keepsNothing = (highWaterMark ?? readableHighWaterMark) == 0
    return DuplexOptions(
      highWaterMark: keepsNothing ? nil : highWaterMark,
      readableHighWaterMark: keepsNothing ? 0 : readableHighWaterMark,
      writableHighWaterMark: keepsNothing ? writableHighWaterMark ?? 0 : writableHighWaterMark,
      objectMode: objectMode, readableObjectMode: readableObjectMode, writableObjectMode: writableObjectMode,
      encoding: encoding, decodeStrings: decodeStrings, defaultEncoding: defaultEncoding,
      allowHalfOpen: allowHalfOpen, emitClose: emitClose, autoDestroy: autoDestroy, signal: signal,
      construct: construct.map { body in { try body(unsafeDowncast($0, to: Transform.self), $1) } },
      final: final.map { body in { try body(unsafeDowncast($0, to: Transform.self), $1) } },
      destroy: destroy.map { body in { try body(unsafeDowncast($0, to: Transform.self), $1, $2) } })
  }
}
