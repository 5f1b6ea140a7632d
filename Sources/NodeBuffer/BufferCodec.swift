/// How text becomes bytes and bytes become text, for each of Node's encodings.
enum BufferCodec: String, Hashable, Sendable {
  case utf8, utf16le, latin1, ascii, base64, base64url, hex

  /// The codec of one of Node's names for it, in whatever case.
  init?(encoding name: String) {
    switch name.lowercased() {
    case "utf8", "utf-8": self = .utf8
    case "utf16le", "utf-16le", "ucs2", "ucs-2": self = .utf16le
    case "latin1", "binary": self = .latin1
    case "ascii": self = .ascii
    case "base64": self = .base64
    case "base64url": self = .base64url
    case "hex": self = .hex
    default: return nil
    }
  }

  /// How many bytes the text needs: exact, save for text that is not proper hex or base64, where it is a bound.
  func byteLength(of text: UnsafeBufferPointer<UInt8>) -> Int {
    switch self {
    case .utf8: return text.count
    case .utf16le: return Self.units(in: text) * 2
    case .latin1, .ascii: return Self.units(in: text)
    case .hex: return Self.units(in: text) / 2
    case .base64, .base64url:
      var units = Self.units(in: text)
      // Up to two characters of padding; one that is not at the very end is not looked for.
      for character in text.suffix(2).reversed() {
        guard character == UInt8(ascii: "=") else { break }
        units -= 1
      }
      return units / 4 * 3 + units % 4 * 3 / 4
    }
  }

  /// Writes as much of the text as fits, in whole characters, and returns how many bytes that were.
  func encode(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    if self == .utf8 { return Self.copyWholeCharacters(text, into: bytes) }
    if self != .utf16le, UnsafeRawBufferPointer(text).isASCII {
      // Of ASCII every byte is a whole character, in these two encodings the same one.
      if self == .latin1 || self == .ascii { return Self.copyWholeCharacters(text, into: bytes) }
      return encode(units: text, into: bytes)
    }
    return encode(units: Array(String(decoding: text, as: UTF8.self).utf16), into: bytes)
  }

  /// The bytes as text.
  func decode(_ bytes: UnsafeRawBufferPointer) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .utf16le:
      String(
        decoding: stride(from: 0, to: bytes.count & ~1, by: 2).lazy.map {
          UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        },
        as: UTF16.self)
    case .latin1: Self.decodeLatin1(bytes)
    case .ascii: Self.text(capacity: bytes.count, bytes.lazy.map { $0 & 0x7f })
    case .hex: HexCodec.decode(bytes)
    case .base64: Base64Codec.decode(bytes, alphabet: Base64Codec.standard, isPadded: true)
    case .base64url: Base64Codec.decode(bytes, alphabet: Base64Codec.urlSafe, isPadded: false)
    }
  }

  // MARK: - Text to bytes

  private func encode<Units: RandomAccessCollection>(
    units: Units, into bytes: UnsafeMutableRawBufferPointer
  ) -> Int where Units.Element: FixedWidthInteger & UnsignedInteger, Units.Index == Int {
    switch self {
    case .utf16le:
      var written = 0
      for unit in units.prefix(bytes.count / 2) {
        bytes[written] = UInt8(truncatingIfNeeded: unit)
        bytes[written + 1] = UInt8(truncatingIfNeeded: UInt16(unit) >> 8)
        written += 2
      }
      return written
    case .hex: return HexCodec.encode(units, into: bytes)
    case .base64, .base64url: return Base64Codec.encode(units, into: bytes)
    case .utf8, .latin1, .ascii:
      var written = 0
      for unit in units.prefix(bytes.count) {
        bytes[written] = UInt8(truncatingIfNeeded: unit)
        written += 1
      }
      return written
    }
  }

  private static func copyWholeCharacters(
    _ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer
  ) -> Int {
    var length = min(text.count, bytes.count)
    // A string's bytes are valid, so a cut inside a character is a cut before a continuation byte.
    while length > 0, length < text.count, text[length] & 0xc0 == 0x80 { length -= 1 }
    bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[..<length]))
    return length
  }

  /// The length of valid UTF-8 in JavaScript's units: one for each character, two beyond U+FFFF.
  private static func units(in text: UnsafeBufferPointer<UInt8>) -> Int {
    if UnsafeRawBufferPointer(text).isASCII { return text.count }
    var units = 0
    for byte in text {
      units &+= (byte & 0xc0 != 0x80 ? 1 : 0) &+ (byte >= 0xf0 ? 1 : 0)
    }
    return units
  }

  // MARK: - Bytes to text

  private static func decodeLatin1(_ bytes: UnsafeRawBufferPointer) -> String {
    if bytes.isASCII { return String(decoding: bytes, as: UTF8.self) }
    var high = 0
    for byte in bytes { high &+= Int(byte >> 7) }
    return String(unsafeUninitializedCapacity: bytes.count + high) { text in
      var length = 0
      for byte in bytes {
        if byte < 0x80 {
          text[length] = byte
          length += 1
        } else {
          text[length] = 0xc0 | byte >> 6
          text[length + 1] = 0x80 | byte & 0x3f
          length += 2
        }
      }
      return length
    }
  }

  /// A string of at most `capacity` ASCII characters, written in place.
  static func text(capacity: Int, _ characters: some Sequence<UInt8>) -> String {
    String(unsafeUninitializedCapacity: capacity) { text in
      text.initialize(from: characters).1
    }
  }
}
