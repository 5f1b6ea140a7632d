/// RFC 4648's base64 in both alphabets, as lenient as Node's.
enum Base64Codec {
  static let standard: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  static let urlSafe: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

  /// Writes the bytes that the text stands for: both alphabets count, other characters are skipped, `=` ends it.
  static func encode<Units: RandomAccessCollection>(
    _ units: Units, into bytes: UnsafeMutableRawBufferPointer
  ) -> Int where Units.Element: FixedWidthInteger & UnsignedInteger {
    var written = 0
    var bits: UInt32 = 0
    var held = 0
    for unit in units {
      if written == bytes.count || UInt8(truncatingIfNeeded: unit) == UInt8(ascii: "=") { break }
      guard let value = value(unit) else { continue }
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        bytes[written] = UInt8(truncatingIfNeeded: bits >> UInt32(held))
        written += 1
      }
    }
    return written
  }

  static func decode(_ bytes: UnsafeRawBufferPointer, alphabet: StaticString, isPadded: Bool) -> String {
    let (whole, rest) = bytes.count.quotientAndRemainder(dividingBy: 3)
    let length = whole * 4 + (rest == 0 ? 0 : isPadded ? 4 : rest + 1)
    return alphabet.withUTF8Buffer { alphabet in
      String(unsafeUninitializedCapacity: length) { text in
        text.update(repeating: UInt8(ascii: "="))
        for group in 0..<(whole + (rest == 0 ? 0 : 1)) {
          let first = group * 3
          let present = min(3, bytes.count - first)
          var bits: UInt32 = 0
          for index in 0..<3 {
            bits = bits << 8 | (index < present ? UInt32(bytes[first + index]) : 0)
          }
          for index in 0...present {
            text[group * 4 + index] = alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)]
          }
        }
        return length
      }
    }
  }

  /// Whether the character is one of the standard alphabet.
  static func isStandard(_ character: UInt8) -> Bool {
    character != UInt8(ascii: "-") && character != UInt8(ascii: "_") && value(character) != nil
  }

  private static func value(_ unit: some FixedWidthInteger) -> UInt8? {
    // Node looks at the lower byte of a character alone: U+0141 is taken for an A.
    let character = UInt8(truncatingIfNeeded: unit)
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): return 63
    default: return nil
    }
  }
}
