import NodeEvents

/// Memory that buffers look at: JavaScript's `ArrayBuffer`, as far as Node's `buffer` needs it.
///
/// As in JavaScript it is a reference: `Buffer.from(arrayBuffer)` shares its bytes, and two of them are equal when they
/// are the same memory.
public struct ArrayBuffer: Hashable {
  let storage: BufferStorage

  init(storage: BufferStorage) { self.storage = storage }

  /// New memory of so many bytes, all 0 (`new ArrayBuffer(length)`).
  ///
  /// A length below 0 or above `Buffer.maxLength` is an uncaught `RangeError`, after which the length is 0.
  public init(_ byteLength: Int) {
    if byteLength < 0 || byteLength > Buffer.maxLength {
      UncaughtException.raise(NodeError("Invalid array buffer length", name: "RangeError"))
      self.init(storage: .empty)
      return
    }
    self.init(storage: Buffer.alloc(byteLength).storage)
  }

  /// How many bytes there are.
  public var byteLength: Int { storage.header }

  /// New memory with the bytes from `begin` up to `end`, both counted from the end when negative.
  public func slice(_ begin: Int = 0, _ end: Int? = nil) -> ArrayBuffer {
    ArrayBuffer(storage: Buffer.from(Buffer.from(self).subarray(begin, end)).storage)
  }

  /// Whether both are the same memory.
  public static func == (left: ArrayBuffer, right: ArrayBuffer) -> Bool { left.storage === right.storage }

  /// Whether both are the same memory, as JavaScript writes it.
  public static func === (left: ArrayBuffer, right: ArrayBuffer) -> Bool { left == right }

  /// Feeds the identity of the memory to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(storage)) }
}

@available(*, unavailable)
extension ArrayBuffer: Sendable {}

extension ArrayBuffer: CustomStringConvertible {
  /// As Node prints it: `ArrayBuffer { [Uint8Contents]: <68 69>, byteLength: 2 }`, at most 100 of them.
  public var description: String {
    let shown = Buffer.from(self).prefix(100)
    let more = byteLength - shown.count
    let rest = more > 0 ? " ... \(more) more byte\(more == 1 ? "" : "s")" : ""
    return "ArrayBuffer { [Uint8Contents]: <\(shown.hexBytes)\(rest)>, byteLength: \(byteLength) }"
  }
}

extension Buffer {
  /// The same memory as an array buffer's (Node's `Buffer.from(arrayBuffer)`).
  public static func from(_ arrayBuffer: ArrayBuffer) -> Buffer {
    Buffer(storage: arrayBuffer.storage, offset: 0, count: arrayBuffer.byteLength)
  }

  /// A part of the same memory (Node's `Buffer.from(arrayBuffer, byteOffset, length)`).
  ///
  /// Throws `ERR_BUFFER_OUT_OF_BOUNDS` when the part does not lie whole in the memory, and a `RangeError` for an offset
  /// below 0. A length below 0 counts as 0.
  public static func from(
    _ arrayBuffer: ArrayBuffer, _ byteOffset: Int, _ length: Int? = nil
  ) throws -> Buffer {
    if byteOffset < 0 {
      throw NodeError("Start offset \(byteOffset) is outside the bounds of the buffer", name: "RangeError")
    }
    let most = arrayBuffer.byteLength - byteOffset
    if most < 0 { throw NodeError.range("ERR_BUFFER_OUT_OF_BOUNDS", "\"offset\" is outside of buffer bounds") }
    let length = Swift.max(0, length ?? most)
    if length > most { throw NodeError.range("ERR_BUFFER_OUT_OF_BOUNDS", "\"length\" is outside of buffer bounds") }
    return Buffer(storage: arrayBuffer.storage, offset: byteOffset, count: length)
  }
}
