import NodeEvents

extension Buffer {
  /// The largest size that a buffer may have, in bytes: 4 GiB, as in Node 20 (its `buffer.constants.MAX_LENGTH`).
  public static let maxLength = 0x1_0000_0000

  /// A buffer of `size` bytes, all of them `fill`, 0 if not given (Node's `Buffer.alloc`).
  ///
  /// A size below 0 or above `maxLength` is an uncaught `ERR_OUT_OF_RANGE`, after which the buffer is empty.
  public static func alloc(_ size: Int, _ fill: Int = 0) -> Buffer {
    Buffer(unsafeUninitializedCount: checkedSize(size, "size")) { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: fill))
    }
  }

  /// A buffer of `size` bytes, filled with the encoded text again and again (Node's `Buffer.alloc`).
  public static func alloc(_ size: Int, _ fill: String, _ encoding: BufferEncoding = .utf8) -> Buffer {
    alloc(size).fill(fill, encoding)
  }

  /// A buffer of `size` bytes, filled with another buffer again and again (Node's `Buffer.alloc`).
  public static func alloc(_ size: Int, _ fill: Buffer) -> Buffer {
    alloc(size).fill(fill)
  }

  /// A buffer of `size` bytes with whatever the memory held before, to be overwritten (Node's `Buffer.allocUnsafe`).
  public static func allocUnsafe(_ size: Int) -> Buffer {
    Buffer(unsafeUninitializedCount: checkedSize(size, "size")) { _ in }
  }

  /// The same as `allocUnsafe`: there is no pool that either could take memory from (Node's `Buffer.allocUnsafeSlow`).
  public static func allocUnsafeSlow(_ size: Int) -> Buffer { allocUnsafe(size) }

  /// The bytes of the text in an encoding (Node's `Buffer.from(string[, encoding])`).
  ///
  /// Decoding is as lenient as Node's: `hex` ends at the first pair that is none, `base64` and `base64url` each take
  /// both alphabets, skip what belongs to neither and end at the first `=`.
  public static func from(_ string: String, _ encoding: BufferEncoding = .utf8) -> Buffer {
    let codec = encoding.codec()
    var string = string
    return string.withUTF8 { text in
      if codec == .utf8 { return Buffer(copying: UnsafeRawBufferPointer(text)) }
      return Buffer(unsafeUninitializedCapacity: codec.byteLength(of: text)) { codec.encode(text, into: $0) }
    }
  }

  /// New memory with the given bytes (Node's `Buffer.from(array)`).
  public static func from(_ bytes: [UInt8]) -> Buffer {
    bytes.withUnsafeBytes { Buffer(copying: $0) }
  }

  /// New memory with the given bytes, such as those of Foundation's `Data` (Node's `Buffer.from(array)`).
  public static func from(_ bytes: some Sequence<UInt8>) -> Buffer {
    bytes.withContiguousStorageIfAvailable { Buffer(copying: UnsafeRawBufferPointer($0)) } ?? from(Array(bytes))
  }

  /// New memory with the lower eight bits of each number (Node's `Buffer.from(array)`).
  @inlinable
  public static func from(_ numbers: some Sequence<some BinaryInteger>) -> Buffer {
    from(numbers.map { UInt8(truncatingIfNeeded: $0) })
  }

  /// New memory with the lower eight bits of each number (Node's `Buffer.of`).
  public static func of(_ numbers: Int...) -> Buffer { from(numbers) }

  /// New memory with the same bytes (Node's `Buffer.from(buffer)`).
  public static func from(_ buffer: Buffer) -> Buffer {
    buffer.withUnsafeBytes { Buffer(copying: $0) }
  }

  /// New memory with the bytes of numbers of any size, in the machine's order (Node's `Buffer.copyBytesFrom`).
  ///
  /// `offset` and `length` count numbers, and are brought into the array. One below 0 is an uncaught
  /// `ERR_OUT_OF_RANGE`, after which the buffer is empty.
  public static func copyBytesFrom<Number: FixedWidthInteger & BitwiseCopyable>(
    _ view: [Number], _ offset: Int = 0, _ length: Int? = nil
  ) -> Buffer {
    guard
      isWithin(offset, 0...largestInteger, "offset"),
      isWithin(length ?? 0, 0...largestInteger, "length")
    else { return alloc(0) }
    let part = view.dropFirst(offset).prefix(length ?? .max)
    return part.withUnsafeBytes { Buffer(copying: $0) }
  }

  /// New memory with a part of the bytes of another buffer (Node's `Buffer.copyBytesFrom`).
  ///
  /// `offset` and `length` are brought into the buffer. One below 0 is an uncaught `ERR_OUT_OF_RANGE`, after which the
  /// buffer is empty.
  public static func copyBytesFrom(_ view: Buffer, _ offset: Int = 0, _ length: Int? = nil) -> Buffer {
    copyBytesFrom(Array(view), offset, length)
  }

  /// Whether a value is a buffer (Node's `Buffer.isBuffer`).
  public static func isBuffer(_ value: Any?) -> Bool { value is Buffer }

  /// New memory with the bytes of all buffers, cut or filled up with zeros to `totalLength` (Node's `Buffer.concat`).
  ///
  /// Without buffers it is empty whatever the length. A length below 0 or above `maxLength` is an uncaught
  /// `ERR_OUT_OF_RANGE`, after which the length is 0.
  public static func concat(_ list: [Buffer], _ totalLength: Int? = nil) -> Buffer {
    if list.isEmpty { return Buffer(storage: .empty, offset: 0, count: 0) }
    let size = checkedSize(totalLength ?? list.reduce(0) { $0 + $1.count }, "length")
    return Buffer(unsafeUninitializedCount: size) { whole in
      var free = whole[...]
      for buffer in list where !free.isEmpty {
        let part = buffer.count <= free.count ? buffer : buffer.subarray(0, free.count)
        part.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: free).copyMemory(from: $0) }
        free = free.dropFirst(part.count)
      }
      UnsafeMutableRawBufferPointer(rebasing: free).initializeMemory(as: UInt8.self, repeating: 0)
    }
  }

  /// The same memory from `start` up to `end`, both counted from the end when negative (Node's `buf.subarray`).
  public func subarray(_ start: Int = 0, _ end: Int? = nil) -> Buffer {
    let from = position(start)
    let to = Swift.max(from, position(end ?? count))
    return Buffer(storage: storage, offset: offset + from, count: to - from)
  }

  /// The same as `subarray` (Node's `buf.slice`, which shares the memory too).
  public func slice(_ start: Int = 0, _ end: Int? = nil) -> Buffer {
    subarray(start, end)
  }

  /// An index that may count from the end, brought into the buffer.
  private func position(_ index: Int) -> Int {
    index < 0 ? Swift.max(0, count &+ index) : Swift.min(index, count)
  }

  private static func checkedSize(_ size: Int, _ name: String) -> Int {
    if size >= 0 && size <= maxLength { return size }
    UncaughtException.raise(outOfRange(name, ">= 0 && <= \(maxLength)", size))
    return 0
  }
}
