import NodeBuffer
import NodeEvents

/// What goes through a stream: bytes, text, or in object mode any value.
///
/// Hooks and callbacks are handed one (`_write`, `_transform`, the `write` option), so that their closures need no
/// types: `chunk.buffer` for bytes, `chunk.toString()` as in JavaScript, `chunk.as(Item.self)` for a value of one's own.
public struct Chunk {
  enum Content {
    case buffer(Buffer)
    case string(String)
    case value(Any)
  }

  let content: Content

  /// Bytes.
  public init(_ buffer: Buffer) { content = .buffer(buffer) }

  /// Text.
  public init(_ string: String) { content = .string(string) }

  /// Any value; a buffer, a string or a chunk is taken for what it is.
  @_disfavoredOverload
  public init(_ value: Any) {
    switch value {
    case let buffer as Buffer: content = .buffer(buffer)
    case let string as String: content = .string(string)
    case let chunk as Chunk: content = chunk.content
    default: content = .value(value)
    }
  }

  /// What it is: a `Buffer`, a `String`, or the value.
  public var value: Any {
    switch content {
    case .buffer(let buffer): buffer
    case .string(let string): string
    case .value(let value): value
    }
  }

  /// The value as one of that type; nil when it is none.
  public func `as`<T>(_: T.Type = T.self) -> T? {
    switch content {
    case .buffer(let buffer): buffer as? T
    case .string(let string): string as? T
    case .value(let value): value as? T
    }
  }

  /// The bytes: those of a buffer, or a text in UTF-8. Of any other value an uncaught `ERR_INVALID_ARG_TYPE`, after
  /// which it is empty.
  public var buffer: Buffer {
    switch content {
    case .buffer(let buffer): return buffer
    case .string(let string): return Buffer.from(string)
    case .value(let value):
      if let bytes = value as? [UInt8] { return Buffer.from(bytes) }
      UncaughtException.raise(StreamError.invalidChunk(value))
      return Buffer.alloc(0)
    }
  }

  /// The text: that of a buffer in an encoding, a string as it is, of a value its description.
  public func toString(_ encoding: BufferEncoding = .utf8) -> String {
    switch content {
    case .buffer(let buffer): buffer.toString(encoding)
    case .string(let string): string
    case .value(let value): "\(value)"
    }
  }

  /// As JavaScript's `length`: bytes of a buffer, UTF-16 units of a text; 0 for any other value.
  public var length: Int {
    switch content {
    case .buffer(let buffer): buffer.count
    case .string(let string): string.utf16.count
    case .value: 0
    }
  }

  /// Whether it is a `Buffer` (Node's `Buffer.isBuffer(chunk)`).
  public var isBuffer: Bool { if case .buffer = content { true } else { false } }

  /// Whether it is a `String`.
  public var isString: Bool { if case .string = content { true } else { false } }

  /// Emits the event with the value itself, so that a listener takes what it is.
  func emit(_ event: String, on emitter: EventEmitter) {
    switch content {
    case .buffer(let buffer): emitter.emit(event, buffer)
    case .string(let string): emitter.emit(event, string)
    case .value(let value): emitter.emit(event, value)
    }
  }
}

@available(*, unavailable)
extension Chunk: Sendable {}

extension Chunk: CustomStringConvertible {
  /// As the value prints itself.
  public var description: String { "\(value)" }
}
