/// How wide text is on a terminal.
enum TextWidth {
  /// In columns: two for what East Asian scripts and emoji take, none for what stands above, below or in between.
  static func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns($1) } }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7f { return scalar.value < 0x20 ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// The blocks that Unicode's `EastAsianWidth` has as wide.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247, 0x3250...0x4dbf, 0x4e00...0xa4c6,
      0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6b, 0xff01...0xff60,
      0xffe0...0xffe6, 0x1b000...0x1b2ff, 0x1f200...0x1f251, 0x20000...0x3fffd:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
