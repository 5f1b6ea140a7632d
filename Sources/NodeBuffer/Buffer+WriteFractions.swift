import NodeEvents

// JavaScript has one type of numbers, so that each integer can be written from a fraction too. It is cut towards zero
// after it was compared with the limits; what is not a number counts as 0. Errors are those of the integers.
extension Buffer {
  /// Writes an unsigned number of one byte (Node's `buf.writeUInt8`). Throws when it does not fit.
  @discardableResult
  public func writeUInt8(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 1, isSigned: false, isLittleEndian: false)
  }

  /// Writes a signed number of one byte (Node's `buf.writeInt8`). Throws when it does not fit.
  @discardableResult
  public func writeInt8(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 1, isSigned: true, isLittleEndian: false)
  }

  /// Writes an unsigned number of two bytes (Node's `buf.writeUInt16BE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt16BE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 2, isSigned: false, isLittleEndian: false)
  }

  /// Writes an unsigned number of two bytes (Node's `buf.writeUInt16LE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt16LE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 2, isSigned: false, isLittleEndian: true)
  }

  /// Writes a signed number of two bytes (Node's `buf.writeInt16BE`). Throws when it does not fit.
  @discardableResult
  public func writeInt16BE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 2, isSigned: true, isLittleEndian: false)
  }

  /// Writes a signed number of two bytes (Node's `buf.writeInt16LE`). Throws when it does not fit.
  @discardableResult
  public func writeInt16LE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 2, isSigned: true, isLittleEndian: true)
  }

  /// Writes an unsigned number of four bytes (Node's `buf.writeUInt32BE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt32BE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 4, isSigned: false, isLittleEndian: false)
  }

  /// Writes an unsigned number of four bytes (Node's `buf.writeUInt32LE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt32LE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 4, isSigned: false, isLittleEndian: true)
  }

  /// Writes a signed number of four bytes (Node's `buf.writeInt32BE`). Throws when it does not fit.
  @discardableResult
  public func writeInt32BE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 4, isSigned: true, isLittleEndian: false)
  }

  /// Writes a signed number of four bytes (Node's `buf.writeInt32LE`). Throws when it does not fit.
  @discardableResult
  public func writeInt32LE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try put(value, offset, 4, isSigned: true, isLittleEndian: true)
  }

  /// Writes an unsigned number of one to six bytes (Node's `buf.writeUIntBE`). Throws when it does not fit.
  @discardableResult
  public func writeUIntBE(_ value: Double, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: false, isLittleEndian: false)
  }

  /// Writes an unsigned number of one to six bytes (Node's `buf.writeUIntLE`). Throws when it does not fit.
  @discardableResult
  public func writeUIntLE(_ value: Double, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: false, isLittleEndian: true)
  }

  /// Writes a signed number of one to six bytes (Node's `buf.writeIntBE`). Throws when it does not fit.
  @discardableResult
  public func writeIntBE(_ value: Double, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: true, isLittleEndian: false)
  }

  /// Writes a signed number of one to six bytes (Node's `buf.writeIntLE`). Throws when it does not fit.
  @discardableResult
  public func writeIntLE(_ value: Double, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: true, isLittleEndian: true)
  }

  private func put(
    _ value: Double, _ offset: Int, _ byteLength: Int, isSigned: Bool, isLittleEndian: Bool
  ) throws -> Int {
    try checkByteLength(byteLength)
    let (least, most) = Buffer.limits(byteLength, isSigned: isSigned)
    if value < Double(least) || value > Double(most) {
      throw Buffer.outOfRange("value", Buffer.rangeText(byteLength, isSigned: isSigned), value)
    }
    if value.isNaN { return try putBits(0, offset, byteLength, isLittleEndian: isLittleEndian) }
    var bits = Int(value)
    if byteLength > 4 {
      // Node takes the bytes above the fourth from the quotient, rounded down, and the others from the number, cut.
      bits = Int((value / 0x1_0000_0000).rounded(.down)) << 32 | bits & 0xffff_ffff
    }
    return try putBits(bits, offset, byteLength, isLittleEndian: isLittleEndian)
  }
}
