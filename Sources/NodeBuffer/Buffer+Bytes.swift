import NodeEvents

extension Buffer {
  /// Whether both hold the same bytes (Node's `buf.equals`).
  public func equals(_ other: Buffer) -> Bool {
    count == other.count && Buffer.compare(self, other) == 0
  }

  /// -1, 0 or 1, as the first sorts before, equal to or after the second one (Node's `Buffer.compare`).
  public static func compare(_ first: Buffer, _ second: Buffer) -> Int {
    first.withUnsafeBytes { first in second.withUnsafeBytes { order(first, $0) } }
  }

  /// Compares a part of this buffer with a part of another one: -1, 0 or 1 (Node's `buf.compare`).
  ///
  /// A position outside its buffer is an uncaught `ERR_OUT_OF_RANGE`, after which the result is 0.
  public func compare(
    _ target: Buffer, _ targetStart: Int = 0, _ targetEnd: Int? = nil, _ sourceStart: Int = 0, _ sourceEnd: Int? = nil
  ) -> Int {
    guard
      Buffer.isWithin(targetStart, 0...Buffer.maxLength, "targetStart"),
      Buffer.isWithin(targetEnd ?? 0, 0...target.count, "targetEnd"),
      Buffer.isWithin(sourceStart, 0...Buffer.maxLength, "sourceStart"),
      Buffer.isWithin(sourceEnd ?? 0, 0...count, "sourceEnd")
    else { return 0 }
    return Buffer.compare(subarray(sourceStart, sourceEnd), target.subarray(targetStart, targetEnd))
  }

  /// Copies bytes into another buffer, which may be the same memory (Node's `buf.copy`).
  ///
  /// What does not fit is left out. A position outside its buffer is an uncaught `ERR_OUT_OF_RANGE`, after which
  /// nothing is copied.
  /// - Returns: How many bytes were copied.
  @discardableResult
  public func copy(
    _ target: Buffer, _ targetStart: Int = 0, _ sourceStart: Int = 0, _ sourceEnd: Int? = nil
  ) -> Int {
    guard
      Buffer.isWithin(targetStart, 0...Int.max, "targetStart"),
      Buffer.isWithin(sourceStart, 0...count, "sourceStart"),
      Buffer.isWithin(sourceEnd ?? 0, 0...Int.max, "sourceEnd"),
      targetStart < target.count
    else { return 0 }
    let source = subarray(sourceStart, sourceEnd)
    let length = Swift.min(source.count, target.count - targetStart)
    source.withUnsafeBytes { source in
      target.withUnsafeMutableBytes { target in
        UnsafeMutableRawBufferPointer(rebasing: target[targetStart...]).copyMemory(
          from: .init(rebasing: source[..<length]))
      }
    }
    return length
  }

  /// Sets every byte from `offset` up to `end` to the lower eight bits of a number (Node's `buf.fill`).
  ///
  /// A position outside the buffer is an uncaught `ERR_OUT_OF_RANGE`, after which nothing is filled.
  @discardableResult
  public func fill(_ value: Int, _ offset: Int = 0, _ end: Int? = nil) -> Buffer {
    fill(offset, end) { part in
      part.withUnsafeMutableBytes {
        _ = $0.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value))
      }
    }
  }

  /// Repeats another buffer from `offset` up to `end` (Node's `buf.fill`).
  ///
  /// A position outside the buffer is an uncaught `ERR_OUT_OF_RANGE` and an empty value an uncaught
  /// `ERR_INVALID_ARG_VALUE`, after which nothing is filled.
  @discardableResult
  public func fill(_ value: Buffer, _ offset: Int = 0, _ end: Int? = nil) -> Buffer {
    fill(offset, end) { $0.repeatBytes(of: value, describedAs: value.description) }
  }

  /// Repeats the encoded text from `offset` up to `end`; empty text fills with 0 (Node's `buf.fill`).
  ///
  /// A position outside the buffer is an uncaught `ERR_OUT_OF_RANGE` and text that encodes to nothing an uncaught
  /// `ERR_INVALID_ARG_VALUE`, after which nothing is filled.
  @discardableResult
  public func fill(
    _ value: String, _ offset: Int = 0, _ end: Int? = nil, _ encoding: BufferEncoding = .utf8
  ) -> Buffer {
    if value.isEmpty { return fill(0, offset, end) }
    let bytes = Buffer.from(value, encoding)
    return fill(offset, end) { $0.repeatBytes(of: bytes, describedAs: "'\(value)'") }
  }

  /// Repeats the encoded text over the whole buffer (Node's `buf.fill(value, encoding)`).
  @discardableResult
  public func fill(_ value: String, _ encoding: BufferEncoding) -> Buffer {
    fill(value, 0, nil, encoding)
  }

  /// Repeats the encoded text from `offset` to the end (Node's `buf.fill(value, offset, encoding)`).
  @discardableResult
  public func fill(_ value: String, _ offset: Int, _ encoding: BufferEncoding) -> Buffer {
    fill(value, offset, nil, encoding)
  }

  private func fill(_ offset: Int, _ end: Int?, _ write: (Buffer) -> Void) -> Buffer {
    guard Buffer.isWithin(offset, 0...Buffer.maxLength, "offset"), Buffer.isWithin(end ?? 0, 0...count, "end") else {
      return self
    }
    let part = subarray(offset, end)
    if !part.isEmpty { write(part) }
    return self
  }

  private func repeatBytes(of value: Buffer, describedAs text: String) {
    if value.isEmpty {
      UncaughtException.raise(
        NodeError.type("ERR_INVALID_ARG_VALUE", "The argument 'value' is invalid. Received \(text)"))
      return
    }
    // Doubling what is there already needs few copies however short the value is.
    var filled = value.copy(self)
    while filled < count {
      filled += subarray(0, filled).copy(self, filled)
    }
  }
}
