import NodeEvents

extension Buffer {
  func checkByteLength(_ byteLength: Int) throws {
    if byteLength < 1 || byteLength > 6 {
      throw Buffer.outOfRange("byteLength", ">= 1 and <= 6", byteLength)
    }
  }

  func checkPosition(_ offset: Int, _ byteLength: Int) throws {
    if offset >= 0, offset <= count - byteLength { return }
    if count < byteLength {
      throw NodeError.range("ERR_BUFFER_OUT_OF_BOUNDS", "Attempt to access memory outside buffer bounds")
    }
    throw Buffer.outOfRange("offset", ">= 0 and <= \(count - byteLength)", offset)
  }

  /// The least and the largest number that so many bytes can hold.
  static func limits(_ byteLength: Int, isSigned: Bool) -> (least: Int, most: Int) {
    let bits = 8 * byteLength - (isSigned ? 1 : 0)
    return (isSigned ? -1 << bits : 0, 1 << bits - 1)
  }

  /// The limits as Node's messages have them.
  static func rangeText(_ byteLength: Int, isSigned: Bool) -> String {
    let (least, most) = limits(byteLength, isSigned: isSigned)
    if byteLength <= 4 { return ">= \(least) and <= \(most)" }
    let bits = 8 * byteLength - (isSigned ? 1 : 0)
    return ">= \(isSigned ? "-(2 ** \(bits))" : "0") and < 2 ** \(bits)"
  }

  /// Writes the lowest bytes of a number that is known to fit.
  func putBits(_ value: Int, _ offset: Int, _ byteLength: Int, isLittleEndian: Bool) throws -> Int {
    try checkPosition(offset, byteLength)
    for index in 0..<byteLength {
      let place = isLittleEndian ? index : byteLength - 1 - index
      self[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * place))
    }
    return offset + byteLength
  }
}
