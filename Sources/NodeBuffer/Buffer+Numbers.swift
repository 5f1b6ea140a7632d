import NodeEvents

// MARK: - Reading

// Each throws `ERR_OUT_OF_RANGE` for a position where the number does not lie whole in the buffer, and
// `ERR_BUFFER_OUT_OF_BOUNDS` where the buffer is shorter than the number.
extension Buffer {
  /// An unsigned number of one byte (Node's `buf.readUInt8`). Throws when it is not in the buffer.
  public func readUInt8(_ offset: Int = 0) throws -> Int { Int(try bigEndian(offset) as UInt8) }

  /// A signed number of one byte (Node's `buf.readInt8`). Throws when it is not in the buffer.
  public func readInt8(_ offset: Int = 0) throws -> Int { Int(try bigEndian(offset) as Int8) }

  /// An unsigned number of two bytes (Node's `buf.readUInt16BE`). Throws when it is not in the buffer.
  public func readUInt16BE(_ offset: Int = 0) throws -> Int { Int(try bigEndian(offset) as UInt16) }

  /// An unsigned number of two bytes (Node's `buf.readUInt16LE`). Throws when it is not in the buffer.
  public func readUInt16LE(_ offset: Int = 0) throws -> Int { Int((try bigEndian(offset) as UInt16).byteSwapped) }

  /// A signed number of two bytes (Node's `buf.readInt16BE`). Throws when it is not in the buffer.
  public func readInt16BE(_ offset: Int = 0) throws -> Int { Int(try bigEndian(offset) as Int16) }

  /// A signed number of two bytes (Node's `buf.readInt16LE`). Throws when it is not in the buffer.
  public func readInt16LE(_ offset: Int = 0) throws -> Int { Int((try bigEndian(offset) as Int16).byteSwapped) }

  /// An unsigned number of four bytes (Node's `buf.readUInt32BE`). Throws when it is not in the buffer.
  public func readUInt32BE(_ offset: Int = 0) throws -> Int { Int(try bigEndian(offset) as UInt32) }

  /// An unsigned number of four bytes (Node's `buf.readUInt32LE`). Throws when it is not in the buffer.
  public func readUInt32LE(_ offset: Int = 0) throws -> Int { Int((try bigEndian(offset) as UInt32).byteSwapped) }

  /// A signed number of four bytes (Node's `buf.readInt32BE`). Throws when it is not in the buffer.
  public func readInt32BE(_ offset: Int = 0) throws -> Int { Int(try bigEndian(offset) as Int32) }

  /// A signed number of four bytes (Node's `buf.readInt32LE`). Throws when it is not in the buffer.
  public func readInt32LE(_ offset: Int = 0) throws -> Int { Int((try bigEndian(offset) as Int32).byteSwapped) }

  /// An unsigned number of eight bytes (Node's `buf.readBigUInt64BE`). Throws when it is not in the buffer.
  public func readBigUInt64BE(_ offset: Int = 0) throws -> UInt64 { try bigEndian(offset) }

  /// An unsigned number of eight bytes (Node's `buf.readBigUInt64LE`). Throws when it is not in the buffer.
  public func readBigUInt64LE(_ offset: Int = 0) throws -> UInt64 { (try bigEndian(offset) as UInt64).byteSwapped }

  /// A signed number of eight bytes (Node's `buf.readBigInt64BE`). Throws when it is not in the buffer.
  public func readBigInt64BE(_ offset: Int = 0) throws -> Int64 { try bigEndian(offset) }

  /// A signed number of eight bytes (Node's `buf.readBigInt64LE`). Throws when it is not in the buffer.
  public func readBigInt64LE(_ offset: Int = 0) throws -> Int64 { (try bigEndian(offset) as Int64).byteSwapped }

  /// A floating-point number of four bytes (Node's `buf.readFloatBE`). Throws when it is not in the buffer.
  public func readFloatBE(_ offset: Int = 0) throws -> Double { Double(Float(bitPattern: try bigEndian(offset))) }

  /// A floating-point number of four bytes (Node's `buf.readFloatLE`). Throws when it is not in the buffer.
  public func readFloatLE(_ offset: Int = 0) throws -> Double {
    Double(Float(bitPattern: (try bigEndian(offset) as UInt32).byteSwapped))
  }

  /// A floating-point number of eight bytes (Node's `buf.readDoubleBE`). Throws when it is not in the buffer.
  public func readDoubleBE(_ offset: Int = 0) throws -> Double { Double(bitPattern: try bigEndian(offset)) }

  /// A floating-point number of eight bytes (Node's `buf.readDoubleLE`). Throws when it is not in the buffer.
  public func readDoubleLE(_ offset: Int = 0) throws -> Double {
    Double(bitPattern: (try bigEndian(offset) as UInt64).byteSwapped)
  }

  /// An unsigned number of one to six bytes (Node's `buf.readUIntBE`). Throws when it is not in the buffer.
  public func readUIntBE(_ offset: Int, _ byteLength: Int) throws -> Int {
    Int(try bits(offset, byteLength, isLittleEndian: false))
  }

  /// An unsigned number of one to six bytes (Node's `buf.readUIntLE`). Throws when it is not in the buffer.
  public func readUIntLE(_ offset: Int, _ byteLength: Int) throws -> Int {
    Int(try bits(offset, byteLength, isLittleEndian: true))
  }

  /// A signed number of one to six bytes (Node's `buf.readIntBE`). Throws when it is not in the buffer.
  public func readIntBE(_ offset: Int, _ byteLength: Int) throws -> Int {
    signed(try bits(offset, byteLength, isLittleEndian: false), byteLength)
  }

  /// A signed number of one to six bytes (Node's `buf.readIntLE`). Throws when it is not in the buffer.
  public func readIntLE(_ offset: Int, _ byteLength: Int) throws -> Int {
    signed(try bits(offset, byteLength, isLittleEndian: true), byteLength)
  }

  private func bigEndian<T: FixedWidthInteger>(_ offset: Int) throws -> T {
    try checkPosition(offset, MemoryLayout<T>.size)
    return withUnsafeBytes { T(bigEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self)) }
  }

  private func bits(_ offset: Int, _ byteLength: Int, isLittleEndian: Bool) throws -> UInt64 {
    try checkByteLength(byteLength)
    try checkPosition(offset, byteLength)
    return (0..<byteLength).reduce(0) { bits, index in
      bits << 8 | UInt64(self[offset + (isLittleEndian ? byteLength - 1 - index : index)])
    }
  }

  private func signed(_ bits: UInt64, _ byteLength: Int) -> Int {
    let unused = 64 - 8 * byteLength
    return Int(truncatingIfNeeded: Int64(bitPattern: bits << UInt64(unused)) >> Int64(unused))
  }
}

// MARK: - Writing

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
    let bits = 8 * byteLength - (isSigned ? 1 : 0)
    let (least, most) = (isSigned ? -1 << bits : 0, 1 << bits - 1)
    if value < least || value > most {
      let range =
        byteLength > 4
        ? ">= \(isSigned ? "-(2 ** \(bits))" : "0") and < 2 ** \(bits)" : ">= \(least) and <= \(most)"
      throw Buffer.outOfRange("value", range, value)
    }
    try checkPosition(offset, byteLength)
    for index in 0..<byteLength {
      let place = isLittleEndian ? index : byteLength - 1 - index
      self[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * place))
    }
    return offset + byteLength
  }

  private func store<T: FixedWidthInteger>(_ value: T, _ offset: Int) throws -> Int {
    try checkPosition(offset, MemoryLayout<T>.size)
    withUnsafeMutableBytes { $0.storeBytes(of: value.bigEndian, toByteOffset: offset, as: T.self) }
    return offset + MemoryLayout<T>.size
  }

  private func checkByteLength(_ byteLength: Int) throws {
    if byteLength < 1 || byteLength > 6 {
      throw Buffer.outOfRange("byteLength", ">= 1 and <= 6", byteLength)
    }
  }

  private func checkPosition(_ offset: Int, _ byteLength: Int) throws {
    if offset >= 0, offset <= count - byteLength { return }
    if count < byteLength {
      throw NodeError.range("ERR_BUFFER_OUT_OF_BOUNDS", "Attempt to access memory outside buffer bounds")
    }
    throw Buffer.outOfRange("offset", ">= 0 and <= \(count - byteLength)", offset)
  }
}
