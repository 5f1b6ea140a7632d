/// A set of ASCII bytes as two words of bits, which a test loads from registers rather than from a table in memory.
struct HTTPByteSet {
  private let low: UInt64
  private let high: UInt64

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let word = byte < 64 ? low : byte < 128 ? high : 0
    return (word &>> UInt64(byte & 63)) & 1 != 0
  }

  /// `tchar` of RFC 9110, section 5.6.2: what names are made of.
  static let token = HTTPByteSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
  /// What a server's name may hold, with the user before it: no `"#<>\^`{|}` and no `/?@`, which mean something.
  static let server = HTTPByteSet(low: 0x2FFF_7FF2_0000_0000, high: 0x47FF_FFFE_AFFF_FFFE)
}
