import NodeEvents

// Each throws `ERR_OUT_OF_RANGE` for a value that does not fit into the bytes, then as reading does for the position,
// and returns the position behind what was written.
extension Buffer {
  /// Writes an unsigned number of one byte (Node's `buf.writeUInt8`). Throws when it does not fit.
  @discardableResult
  public func writeUInt8(_ value: Int, _ offset: Int = 0) throws -> Int { try put(value, offset, UInt8.self) }

  /// Writes a signed number of one byte (Node's `buf.writeInt8`). Throws when it does not fit.
  @discardableResult
  public func writeInt8(_ value: Int, _ offset: Int = 0) throws -> Int { try put(value, offset, Int8.self) }

  /// Writes an unsigned number of two bytes (Node's `buf.writeUInt16BE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt16BE(_ value: Int, _ offset: Int = 0) throws -> Int { try put(value, offset, UInt16.self) }

  /// Writes an unsigned number of two bytes (Node's `buf.writeUInt16LE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt16LE(_ value: Int, _ offset: Int = 0) throws -> Int {
    try put(value, offset, UInt16.self, isLittleEndian: true)
  }

  /// Writes a signed number of two bytes (Node's `buf.writeInt16BE`). Throws when it does not fit.
  @discardableResult
  public func writeInt16BE(_ value: Int, _ offset: Int = 0) throws -> Int { try put(value, offset, Int16.self) }

  /// Writes a signed number of two bytes (Node's `buf.writeInt16LE`). Throws when it does not fit.
  @discardableResult
  public func writeInt16LE(_ value: Int, _ offset: Int = 0) throws -> Int {
    try put(value, offset, Int16.self, isLittleEndian: true)
  }

  /// Writes an unsigned number of four bytes (Node's `buf.writeUInt32BE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt32BE(_ value: Int, _ offset: Int = 0) throws -> Int { try put(value, offset, UInt32.self) }

  /// Writes an unsigned number of four bytes (Node's `buf.writeUInt32LE`). Throws when it does not fit.
  @discardableResult
  public func writeUInt32LE(_ value: Int, _ offset: Int = 0) throws -> Int {
    try put(value, offset, UInt32.self, isLittleEndian: true)
  }

  /// Writes a signed number of four bytes (Node's `buf.writeInt32BE`). Throws when it does not fit.
  @discardableResult
  public func writeInt32BE(_ value: Int, _ offset: Int = 0) throws -> Int { try put(value, offset, Int32.self) }

  /// Writes a signed number of four bytes (Node's `buf.writeInt32LE`). Throws when it does not fit.
  @discardableResult
  public func writeInt32LE(_ value: Int, _ offset: Int = 0) throws -> Int {
    try put(value, offset, Int32.self, isLittleEndian: true)
  }

  /// Writes an unsigned number of eight bytes (Node's `buf.writeBigUInt64BE`). Throws when it does not fit.
  @discardableResult
  public func writeBigUInt64BE(_ value: UInt64, _ offset: Int = 0) throws -> Int { try store(value, offset) }

  /// Writes an unsigned number of eight bytes (Node's `buf.writeBigUInt64LE`). Throws when it does not fit.
  @discardableResult
  public func writeBigUInt64LE(_ value: UInt64, _ offset: Int = 0) throws -> Int {
    try store(value.byteSwapped, offset)
  }

  /// Writes a signed number of eight bytes (Node's `buf.writeBigInt64BE`). Throws when it does not fit.
  @discardableResult
  public func writeBigInt64BE(_ value: Int64, _ offset: Int = 0) throws -> Int { try store(value, offset) }

  /// Writes a signed number of eight bytes (Node's `buf.writeBigInt64LE`). Throws when it does not fit.
  @discardableResult
  public func writeBigInt64LE(_ value: Int64, _ offset: Int = 0) throws -> Int { try store(value.byteSwapped, offset) }

  /// Writes a floating-point number of four bytes (Node's `buf.writeFloatBE`). Throws when it does not fit.
  @discardableResult
  public func writeFloatBE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try store(Float(value).bitPattern, offset)
  }

  /// Writes a floating-point number of four bytes (Node's `buf.writeFloatLE`). Throws when it does not fit.
  @discardableResult
  public func writeFloatLE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try store(Float(value).bitPattern.byteSwapped, offset)
  }

  /// Writes a floating-point number of eight bytes (Node's `buf.writeDoubleBE`). Throws when it does not fit.
  @discardableResult
  public func writeDoubleBE(_ value: Double, _ offset: Int = 0) throws -> Int { try store(value.bitPattern, offset) }

  /// Writes a floating-point number of eight bytes (Node's `buf.writeDoubleLE`). Throws when it does not fit.
  @discardableResult
  public func writeDoubleLE(_ value: Double, _ offset: Int = 0) throws -> Int {
    try store(value.bitPattern.byteSwapped, offset)
  }

  /// Writes an unsigned number of one to six bytes (Node's `buf.writeUIntBE`). Throws when it does not fit.
  @discardableResult
  public func writeUIntBE(_ value: Int, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: false, isLittleEndian: false)
  }

  /// Writes an unsigned number of one to six bytes (Node's `buf.writeUIntLE`). Throws when it does not fit.
  @discardableResult
  public func writeUIntLE(_ value: Int, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: false, isLittleEndian: true)
  }

  /// Writes a signed number of one to six bytes (Node's `buf.writeIntBE`). Throws when it does not fit.
  @discardableResult
  public func writeIntBE(_ value: Int, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: true, isLittleEndian: false)
  }

  /// Writes a signed number of one to six bytes (Node's `buf.writeIntLE`). Throws when it does not fit.
  @discardableResult
  public func writeIntLE(_ value: Int, _ offset: Int, _ byteLength: Int) throws -> Int {
    try put(value, offset, byteLength, isSigned: true, isLittleEndian: true)
  }

  private func put<T: FixedWidthInteger>(
    _ value: Int, _ offset: Int, _ type: T.Type, isLittleEndian: Bool = false
  ) throws -> Int {
    try put(value, offset, MemoryLayout<T>.size, isSigned: T.isSigned, isLittleEndian: isLittleEndian)
  }

  private func put(
    _ value: Int, _ offset: Int, _ byteLength: Int, isSigned: Bool, isLittleEndian: Bool
  ) throws -> Int {
    try checkByteLength(byteLength)
    let (least, most) = Buffer.limits(byteLength, isSigned: isSigned)
    if value < least || value > most {
      throw Buffer.outOfRange("value", Buffer.rangeText(byteLength, isSigned: isSigned), value)
    }
    return try putBits(value, offset, byteLength, isLittleEndian: isLittleEndian)
  }

  private func store<T: FixedWidthInteger>(_ value: T, _ offset: Int) throws -> Int {
    try checkPosition(offset, MemoryLayout<T>.size)
    withUnsafeMutableBytes { $0.storeBytes(of: value.bigEndian, toByteOffset: offset, as: T.self) }
    return offset + MemoryLayout<T>.size
  }
}
