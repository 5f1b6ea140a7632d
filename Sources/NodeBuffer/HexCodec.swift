/// Two hexadecimal digits a byte, as lenient as Node's.
enum HexCodec {
  /// Writes the bytes of the pairs up to the first that is none; a last digit without partner is left out.
  static func encode<Units: RandomAccessCollection>(
    _ units: Units, into bytes: UnsafeMutableRawBufferPointer
  ) -> Int where Units.Element: FixedWidthInteger & UnsignedInteger, Units.Index == Int {
    var written = 0
    var index = units.startIndex
    while written < bytes.count, units.endIndex - index >= 2 {
      guard let high = value(units[index]), let low = value(units[index + 1]) else { break }
      bytes[written] = high << 4 | low
      written += 1
      index += 2
    }
    return written
  }

  static func decode(_ bytes: UnsafeRawBufferPointer) -> String {
    let digits: StaticString = "0123456789abcdef"
    return digits.withUTF8Buffer { digits in
      String(unsafeUninitializedCapacity: bytes.count * 2) { text in
        for index in bytes.indices {
          text[index * 2] = digits[Int(bytes[index] >> 4)]
          text[index * 2 + 1] = digits[Int(bytes[index] & 15)]
        }
        return text.count
      }
    }
  }

  private static func value(_ unit: some FixedWidthInteger) -> UInt8? {
    // Node looks at the lower byte of a character alone: U+0131 is taken for a 1.
    let character = UInt8(truncatingIfNeeded: unit)
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return character - UInt8(ascii: "A") + 10
    default: return nil
    }
  }
}
