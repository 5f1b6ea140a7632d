import NodeEvents

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
