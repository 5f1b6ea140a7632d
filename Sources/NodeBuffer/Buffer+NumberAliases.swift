// Node has every name with `UInt` a second time, with `Uint`.
extension Buffer {
  /// The same as `readUInt8` (Node's `buf.readUint8`).
  public func readUint8(_ offset: Int = 0) throws -> Int { try readUInt8(offset) }

  /// The same as `readUInt16BE` (Node's `buf.readUint16BE`).
  public func readUint16BE(_ offset: Int = 0) throws -> Int { try readUInt16BE(offset) }

  /// The same as `readUInt16LE` (Node's `buf.readUint16LE`).
  public func readUint16LE(_ offset: Int = 0) throws -> Int { try readUInt16LE(offset) }

  /// The same as `readUInt32BE` (Node's `buf.readUint32BE`).
  public func readUint32BE(_ offset: Int = 0) throws -> Int { try readUInt32BE(offset) }

  /// The same as `readUInt32LE` (Node's `buf.readUint32LE`).
  public func readUint32LE(_ offset: Int = 0) throws -> Int { try readUInt32LE(offset) }

  /// The same as `readUIntBE` (Node's `buf.readUintBE`).
  public func readUintBE(_ offset: Int, _ byteLength: Int) throws -> Int { try readUIntBE(offset, byteLength) }

  /// The same as `readUIntLE` (Node's `buf.readUintLE`).
  public func readUintLE(_ offset: Int, _ byteLength: Int) throws -> Int { try readUIntLE(offset, byteLength) }

  /// The same as `readBigUInt64BE` (Node's `buf.readBigUint64BE`).
  public func readBigUint64BE(_ offset: Int = 0) throws -> UInt64 { try readBigUInt64BE(offset) }

  /// The same as `readBigUInt64LE` (Node's `buf.readBigUint64LE`).
  public func readBigUint64LE(_ offset: Int = 0) throws -> UInt64 { try readBigUInt64LE(offset) }

  /// The same as `writeUInt8` (Node's `buf.writeUint8`).
  @discardableResult
  public func writeUint8(_ value: Int, _ offset: Int = 0) throws -> Int { try writeUInt8(value, offset) }

  /// The same as `writeUInt8` (Node's `buf.writeUint8`).
  @discardableResult
  public func writeUint8(_ value: Double, _ offset: Int = 0) throws -> Int { try writeUInt8(value, offset) }

  /// The same as `writeUInt16BE` (Node's `buf.writeUint16BE`).
  @discardableResult
  public func writeUint16BE(_ value: Int, _ offset: Int = 0) throws -> Int { try writeUInt16BE(value, offset) }

  /// The same as `writeUInt16BE` (Node's `buf.writeUint16BE`).
  @discardableResult
  public func writeUint16BE(_ value: Double, _ offset: Int = 0) throws -> Int { try writeUInt16BE(value, offset) }

  /// The same as `writeUInt16LE` (Node's `buf.writeUint16LE`).
  @discardableResult
  public func writeUint16LE(_ value: Int, _ offset: Int = 0) throws -> Int { try writeUInt16LE(value, offset) }

  /// The same as `writeUInt16LE` (Node's `buf.writeUint16LE`).
  @discardableResult
  public func writeUint16LE(_ value: Double, _ offset: Int = 0) throws -> Int { try writeUInt16LE(value, offset) }

  /// The same as `writeUInt32BE` (Node's `buf.writeUint32BE`).
  @discardableResult
  public func writeUint32BE(_ value: Int, _ offset: Int = 0) throws -> Int { try writeUInt32BE(value, offset) }

  /// The same as `writeUInt32BE` (Node's `buf.writeUint32BE`).
  @discardableResult
  public func writeUint32BE(_ value: Double, _ offset: Int = 0) throws -> Int { try writeUInt32BE(value, offset) }

  /// The same as `writeUInt32LE` (Node's `buf.writeUint32LE`).
  @discardableResult
  public func writeUint32LE(_ value: Int, _ offset: Int = 0) throws -> Int { try writeUInt32LE(value, offset) }

  /// The same as `writeUInt32LE` (Node's `buf.writeUint32LE`).
  @discardableResult
  public func writeUint32LE(_ value: Double, _ offset: Int = 0) throws -> Int { try writeUInt32LE(value, offset) }

  /// The same as `writeUIntBE` (Node's `buf.writeUintBE`).
  @discardableResult
  public func writeUintBE(_ value: Int, _ offset: Int, _ byteLength: Int) throws -> Int {
    try writeUIntBE(value, offset, byteLength)
  }

  /// The same as `writeUIntBE` (Node's `buf.writeUintBE`).
  @discardableResult
  public func writeUintBE(_ value: Double, _ offset: Int, _ byteLength: Int) throws -> Int {
    try writeUIntBE(value, offset, byteLength)
  }

  /// The same as `writeUIntLE` (Node's `buf.writeUintLE`).
  @discardableResult
  public func writeUintLE(_ value: Int, _ offset: Int, _ byteLength: Int) throws -> Int {
    try writeUIntLE(value, offset, byteLength)
  }

  /// The same as `writeUIntLE` (Node's `buf.writeUintLE`).
  @discardableResult
  public func writeUintLE(_ value: Double, _ offset: Int, _ byteLength: Int) throws -> Int {
    try writeUIntLE(value, offset, byteLength)
  }

  /// The same as `writeBigUInt64BE` (Node's `buf.writeBigUint64BE`).
  @discardableResult
  public func writeBigUint64BE(_ value: UInt64, _ offset: Int = 0) throws -> Int { try writeBigUInt64BE(value, offset) }

  /// The same as `writeBigUInt64LE` (Node's `buf.writeBigUint64LE`).
  @discardableResult
  public func writeBigUint64LE(_ value: UInt64, _ offset: Int = 0) throws -> Int { try writeBigUInt64LE(value, offset) }
}
