/// A piece of memory with bytes in it: Node's `Buffer`.
///
/// As in Node a buffer is a reference: copies of the value, `subarray` and `slice` look at the same bytes, and what is
/// written through one of them is seen by all. `Buffer.from(_:)` and `Buffer.concat(_:_:)` make new memory. A buffer
/// belongs to one loop and is not `Sendable`; send `Array(buffer)` to another thread.
public struct Buffer {
  @usableFromInline let storage: BufferStorage
  @usableFromInline let offset: Int
  /// The number of bytes.
  public let count: Int

  @usableFromInline
  init(storage: BufferStorage, offset: Int, count: Int) {
    self.storage = storage
    self.offset = offset
    self.count = count
  }

  /// The number of bytes (Node's `buf.length`).
  @inlinable public var length: Int { count }

  /// The number of bytes (Node's `buf.byteLength`).
  @inlinable public var byteLength: Int { count }

  /// The memory that this buffer looks at, which may be more than its own bytes (Node's `buf.buffer`).
  public var buffer: ArrayBuffer { ArrayBuffer(storage: storage) }

  /// Where in `buffer` this buffer begins (Node's `buf.byteOffset`).
  public var byteOffset: Int { offset }
}

@available(*, unavailable)
extension Buffer: Sendable {}

extension Buffer: RandomAccessCollection {
  /// The position of the first byte, always 0.
  @inlinable public var startIndex: Int { 0 }

  /// The position behind the last byte.
  @inlinable public var endIndex: Int { count }

  /// The byte at a position, shared with everybody who holds this memory.
  ///
  /// Beyond the buffer JavaScript reads `undefined` and ignores what is written. Here such a read gives 0, which is
  /// what `undefined` counts as in JavaScript's bit arithmetic; a message that is shorter than expected ends no
  /// process.
  @inlinable
  public subscript(index: Int) -> UInt8 {
    get {
      // The storage lives as long as `self`, and the index was checked: the two facts that the pointer needs.
      UInt(bitPattern: index) < UInt(bitPattern: count) ? storage.start[offset &+ index] : 0
    }
    nonmutating set {
      guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return }
      storage.start[offset &+ index] = newValue
    }
  }

  /// Calls `body` with the bytes where they lie, so that the standard library's algorithms take their fast paths.
  @inlinable
  public func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R? {
    try withUnsafeBytes { try body($0.assumingMemoryBound(to: UInt8.self)) }
  }
}

extension Buffer: Equatable, Hashable {
  /// Whether two buffers hold the same bytes, wherever they lie.
  public static func == (left: Buffer, right: Buffer) -> Bool {
    left.equals(right)
  }

  /// Feeds the bytes to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension Buffer: ExpressibleByArrayLiteral {
  /// New memory with the given bytes, as `Buffer.from([104, 105])`.
  public init(arrayLiteral elements: UInt8...) {
    self = Buffer.from(elements)
  }
}

extension Buffer: CustomStringConvertible {
  /// As Node prints a buffer: `<Buffer 68 69>`, at most `INSPECT_MAX_BYTES` of it. For its text there is `toString()`.
  public var description: String {
    var text = "<Buffer "
    let shown = prefix(INSPECT_MAX_BYTES)
    text += shown.hexBytes
    let more = count - shown.count
    if more > 0 { text += " ... \(more) more byte\(more == 1 ? "" : "s")" }
    return text + ">"
  }
}

extension Slice<Buffer> {
  /// Two digits a byte, with spaces between them.
  var hexBytes: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}
