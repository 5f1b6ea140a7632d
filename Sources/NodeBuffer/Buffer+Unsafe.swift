#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The only pointers to a buffer's bytes that other modules see. They are valid during the call alone.
extension Buffer {
  /// A buffer of exactly `count` bytes, every one of which `initialize` has to write.
  package init(
    unsafeUninitializedCount count: Int, _ initialize: (UnsafeMutableRawBufferPointer) throws -> Void
  ) rethrows {
    try self.init(unsafeUninitializedCapacity: count) { bytes in
      try initialize(bytes)
      return bytes.count
    }
  }

  /// A buffer with room for `capacity` bytes, of which `initialize` writes the first ones and returns how many.
  package init(
    unsafeUninitializedCapacity capacity: Int, _ initialize: (UnsafeMutableRawBufferPointer) throws -> Int
  ) rethrows {
    guard capacity > 0 else {
      self.init(storage: .empty, offset: 0, count: 0)
      return
    }
    let storage = BufferStorage.allocate(capacity)
    let used = try initialize(UnsafeMutableRawBufferPointer(start: storage.start, count: capacity))
    precondition(used >= 0 && used <= capacity, "more bytes written than there is room for")
    self.init(storage: storage, offset: 0, count: used)
  }

  /// A buffer with a copy of the bytes.
  package init(copying bytes: UnsafeRawBufferPointer) {
    self.init(unsafeUninitializedCount: bytes.count) { $0.copyMemory(from: bytes) }
  }

  /// Calls `body` with the bytes where they lie.
  @inlinable
  package func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try storage.withUnsafeMutablePointerToElements {
      try body(UnsafeRawBufferPointer(start: $0 + offset, count: count))
    }
  }

  /// Calls `body` with the bytes where they lie, to be changed for everybody who holds them.
  @inlinable
  package func withUnsafeMutableBytes<R>(_ body: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R {
    try storage.withUnsafeMutablePointerToElements {
      try body(UnsafeMutableRawBufferPointer(start: $0 + offset, count: count))
    }
  }

  /// -1, 0 or 1, as the bytes come before, equal or come after the other ones.
  static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    let common = Swift.min(left.count, right.count)
    if common > 0, let left = left.baseAddress, let right = right.baseAddress {
      let difference = memcmp(left, right, common)
      if difference != 0 { return difference < 0 ? -1 : 1 }
    }
    return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
  }
}

extension UnsafeRawBufferPointer {
  /// Whether no byte has its highest bit set.
  var isASCII: Bool {
    var index = endOfASCIIWords(from: 0)
    while index < count, self[index] < 0x80 { index += 1 }
    return index == count
  }

  /// The position behind as many whole groups of eight ASCII bytes as there are from `start` on.
  func endOfASCIIWords(from start: Int) -> Int {
    var index = start
    while count - index >= 8,
      loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    return index
  }

  /// The position of the first such byte at or after `start`.
  func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }
}
