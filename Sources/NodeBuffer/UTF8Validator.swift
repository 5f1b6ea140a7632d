/// Checks that bytes are valid UTF-8 (RFC 3629) as they come, in pieces cut anywhere.
///
/// It fails at the first byte that cannot start or go on with a character: an overlong form, a surrogate and anything
/// beyond U+10FFFF are refused at their second byte, not at their last.
package struct UTF8Validator: Sendable {
  // How many continuation bytes the character still needs, and the range in which the next one has to be.
  private var missing = 0
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xbf

  package init() {}

  /// Whether the bytes so far end with a whole character.
  package var isComplete: Bool { missing == 0 }

  /// Takes the next piece; false when the bytes cannot be valid any more.
  package mutating func validate(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // In a local copy the state stays in registers.
    var state = self
    defer { self = state }
    var index = 0
    while index < bytes.count {
      if state.missing == 0, bytes[index] < 0x80 {
        let end = bytes.endOfASCIIWords(from: index)
        index = end == index ? index + 1 : end
      } else {
        guard state.take(bytes[index]) else { return false }
        index += 1
      }
    }
    return true
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    if missing > 0 {
      guard byte >= lower && byte <= upper else { return false }
      missing -= 1
      (lower, upper) = (0x80, 0xbf)
      return true
    }
    // RFC 3629 section 4: what may follow each first byte.
    switch byte {
    case 0x00...0x7f: return true
    case 0xc2...0xdf: missing = 1
    case 0xe0: (missing, lower) = (2, 0xa0)
    case 0xed: (missing, upper) = (2, 0x9f)
    case 0xe1...0xef: missing = 2
    case 0xf0: (missing, lower) = (3, 0x90)
    case 0xf4: (missing, upper) = (3, 0x8f)
    case 0xf1...0xf3: missing = 3
    default: return false
    }
    return true
  }
}
