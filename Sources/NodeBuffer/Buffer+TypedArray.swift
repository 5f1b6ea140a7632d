import NodeEvents

// What a buffer has from JavaScript's `Uint8Array`, save for its closures: those are in `Buffer+Closures.swift`.
extension Buffer {
  /// The byte at a position, which counts from the end when negative; nil outside (Node's `buf.at`).
  public func at(_ index: Int) -> UInt8? {
    let position = index < 0 ? count &+ index : index
    return position >= 0 && position < count ? self[position] : nil
  }

  /// Copies bytes to `offset` (Node's `buf.set`). Throws a `RangeError` when they do not fit.
  public func set(_ source: Buffer, _ offset: Int = 0) throws {
    guard offset >= 0, offset <= count, source.count <= count - offset else {
      throw NodeError("offset is out of bounds", name: "RangeError")
    }
    source.copy(self, offset)
  }

  /// Copies bytes to `offset` (Node's `buf.set`). Throws a `RangeError` when they do not fit.
  public func set(_ source: some Sequence<UInt8>, _ offset: Int = 0) throws {
    try set(Buffer.from(source), offset)
  }

  /// Copies the lower eight bits of each number to `offset` (Node's `buf.set`). Throws a `RangeError` when they do not
  /// fit.
  public func set(_ source: some Sequence<some BinaryInteger>, _ offset: Int = 0) throws {
    try set(Buffer.from(source), offset)
  }

  /// Copies the bytes from `start` up to `end` to `target`, as far as they fit (Node's `buf.copyWithin`).
  ///
  /// All three count from the end when negative, and are brought into the buffer.
  @discardableResult
  public func copyWithin(_ target: Int, _ start: Int, _ end: Int? = nil) -> Buffer {
    let to = subarray(target)
    subarray(start, end).copy(to)
    return self
  }

  /// Turns round the order of the bytes, in place (Node's `buf.reverse`). `reversed()` is Swift's own.
  @discardableResult
  public func reverse() -> Buffer {
    withUnsafeMutableBytes {
      var bytes = $0
      bytes.reverse()
    }
    return self
  }

  /// New memory with the bytes in the other order (Node's `buf.toReversed`).
  public func toReversed() -> Buffer { Buffer.from(self).reverse() }

  /// Sorts the bytes by size, in place (Node's `buf.sort`). `sorted()` is Swift's own.
  @discardableResult
  public func sort() -> Buffer {
    withUnsafeMutableBytes {
      var bytes = $0
      bytes.sort()
    }
    return self
  }

  /// Sorts the bytes in place, by a function that is below 0 when the first comes first (Node's `buf.sort`).
  @discardableResult
  public func sort(_ compare: (UInt8, UInt8) throws -> Int) rethrows -> Buffer {
    let sorted = try Array(self).sorted { try compare($0, $1) < 0 }
    Buffer.from(sorted).copy(self)
    return self
  }

  /// New memory with the bytes by size (Node's `buf.toSorted`).
  public func toSorted() -> Buffer { Buffer.from(self).sort() }

  /// New memory with the bytes sorted by a function as `sort` takes it (Node's `buf.toSorted`).
  public func toSorted(_ compare: (UInt8, UInt8) throws -> Int) rethrows -> Buffer {
    try Buffer.from(self).sort(compare)
  }

  /// New memory with one byte replaced by the lower eight bits of a number (Node's `buf.with`).
  ///
  /// The position counts from the end when negative. Throws a `RangeError` for one outside.
  public func with(_ index: Int, _ value: Int) throws -> Buffer {
    guard at(index) != nil else { throw NodeError("Invalid typed array index", name: "RangeError") }
    let copy = Buffer.from(self)
    copy[index < 0 ? count + index : index] = UInt8(truncatingIfNeeded: value)
    return copy
  }

  /// The bytes in decimal with a text between them (Node's `buf.join`).
  public func join(_ separator: String = ",") -> String {
    map { String($0) }.joined(separator: separator)
  }

  /// Goes through the bytes with their positions (Node's `buf.entries`).
  public func entries() -> EnumeratedSequence<Buffer>.Iterator { enumerated().makeIterator() }

  /// Goes through the positions (Node's `buf.keys`).
  public func keys() -> Range<Int>.Iterator { indices.makeIterator() }

  /// Goes through the bytes (Node's `buf.values`).
  public func values() -> Iterator { makeIterator() }
}
