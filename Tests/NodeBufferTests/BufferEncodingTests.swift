import NodeBuffer
import Testing

// Every expected value of these tables was printed by Node 20.
struct `Buffer encodings` {
  static let replacements: [(hex: String, text: String)] = [
    ("c3", "\u{fffd}"),
    ("c328", "\u{fffd}("),
    ("e282", "\u{fffd}"),
    ("e28228", "\u{fffd}("),
    ("f09f98", "\u{fffd}"),
    ("f09f9828", "\u{fffd}("),
    ("eda080", "\u{fffd}\u{fffd}\u{fffd}"),
    ("edbfbf", "\u{fffd}\u{fffd}\u{fffd}"),
    ("f4908080", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f5808080", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("c080", "\u{fffd}\u{fffd}"),
    ("e08080", "\u{fffd}\u{fffd}\u{fffd}"),
    ("f0808080", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("ff", "\u{fffd}"),
    ("80", "\u{fffd}"),
    ("6180", "a\u{fffd}"),
    ("f0", "\u{fffd}"),
    ("f0829f", "\u{fffd}\u{fffd}\u{fffd}"),
    ("f48fbfbf", "\u{10ffff}"),
    ("edb0", "\u{fffd}\u{fffd}"),
    ("f8888080", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("e1a0c0", "\u{fffd}\u{fffd}"),
    ("c3c3a9", "\u{fffd}\u{e9}"),
    ("efbfbe", "\u{fffe}"),
    ("efbbbf61", "\u{feff}a"),
    ("efbbbfefbbbf", "\u{feff}\u{feff}"),
    ("f09f9880", "\u{1f600}"),
    ("e0a0", "\u{fffd}"),
    ("e09f", "\u{fffd}\u{fffd}"),
    ("f1808041", "\u{fffd}A"),
    ("fe", "\u{fffd}"),
    ("c1bf", "\u{fffd}\u{fffd}"),
    ("e28261e282ac", "\u{fffd}a\u{20ac}"),
    ("a080908ff490e0", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("9ff5ffeff5ed", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("ff90f1", "\u{fffd}\u{fffd}\u{fffd}"),
    ("eff1f1", "\u{fffd}\u{fffd}\u{fffd}"),
    ("90ff80e1eff5f5f1", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("edbfc2f0", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f0f49fbf9ff5ef", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f1ed7ff4", "\u{fffd}\u{fffd}\u{7f}\u{fffd}"),
    ("f180ff", "\u{fffd}\u{fffd}"),
    ("fff1e1fff5ef", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f1a0f08fc0c041e0", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}A\u{fffd}"),
    ("7fc290808fe180e0", "\u{7f}\u{90}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("c0ff4180", "\u{fffd}\u{fffd}A\u{fffd}"),
    ("9ff5ffa041f180", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}A\u{fffd}"),
    ("80edbfc0ed", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("90ed8f90", "\u{fffd}\u{d3d0}"),
    ("efff9fff", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("80417f", "\u{fffd}A\u{7f}"),
    ("9fbf80f0", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("e1f1ff9fefff80f5", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f4bfeff59f", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("8f4180", "\u{fffd}A\u{fffd}"),
    ("c28f41a09fe0", "\u{8f}A\u{fffd}\u{fffd}\u{fffd}"),
    ("e19fc2f07f41e0", "\u{fffd}\u{fffd}\u{fffd}\u{7f}A\u{fffd}"),
    ("c2bfe19ff1ffc0c2", "\u{bf}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("a0909ff49ffff5", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("90f4c08f", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f58f8f", "\u{fffd}\u{fffd}\u{fffd}"),
    ("41f0f19f7f", "A\u{fffd}\u{fffd}\u{7f}"),
    ("f4ef7ff0e1", "\u{fffd}\u{fffd}\u{7f}\u{fffd}\u{fffd}"),
    ("9fefefefbf", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f580a0", "\u{fffd}\u{fffd}\u{fffd}"),
    ("7f7ff5f5f0", "\u{7f}\u{7f}\u{fffd}\u{fffd}\u{fffd}"),
    ("f4f080bf9f", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f5f4ef", "\u{fffd}\u{fffd}\u{fffd}"),
    ("c0f5f4e0f14190e1", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}A\u{fffd}\u{fffd}"),
    ("edc09ff58f", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("8fa0c090c0", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("bfc2e180e1e1e1", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("9f90f480edc0a0ff", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("9080f4f09ff5f4", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("e041f0a0a0c2bfed", "\u{fffd}A\u{fffd}\u{bf}\u{fffd}"),
    ("f48f8fff", "\u{fffd}\u{fffd}"),
    ("f1a0f4", "\u{fffd}\u{fffd}"),
    ("bfe17fefc08f9f", "\u{fffd}\u{fffd}\u{7f}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f0e0e1419fc29f", "\u{fffd}\u{fffd}\u{fffd}A\u{fffd}\u{9f}"),
    ("7f907fe080", "\u{7f}\u{fffd}\u{7f}\u{fffd}\u{fffd}"),
    ("c2edeff0f5bff1", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("e041c2e0ff", "\u{fffd}A\u{fffd}\u{fffd}\u{fffd}"),
    ("7fc280", "\u{7f}\u{80}"),
    ("41ed41", "A\u{fffd}A"),
    ("f0f0bfbfa0f5f4", "\u{fffd}\u{3ffe0}\u{fffd}\u{fffd}"),
    ("bf7ff0ed", "\u{fffd}\u{7f}\u{fffd}\u{fffd}"),
    ("ef7ff4", "\u{fffd}\u{7f}\u{fffd}"),
    ("80e0c0e1ffe0bf", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("f0419f", "\u{fffd}A\u{fffd}"),
    ("e0419ff4eff4", "\u{fffd}A\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("ef90f4c07ff0909f", "\u{fffd}\u{fffd}\u{fffd}\u{7f}\u{fffd}"),
    ("bf90f4c0f0", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ("41e0c0bff4ffe1f0", "A\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
  ]

  @Test(arguments: replacements)
  func `reads invalid UTF-8 as Node does`(_ hex: String, _ text: String) {
    // Scalar by scalar, because strings compare equal in different forms.
    #expect(Array(Buffer.from(hex, .hex).toString().unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: replacements)
  func `knows valid UTF-8 from invalid`(_ hex: String, _ text: String) {
    let bytes = Buffer.from(hex, .hex)
    #expect(bytes.utf8String() == (text.unicodeScalars.contains("\u{fffd}") ? nil : text))
  }

  static let written: [(text: String, encoding: BufferEncoding, hex: String, byteLength: Int)] = [
    ("abc", "hex", "ab", 1),
    ("abzzcd", "hex", "ab", 3),
    ("abczcd", "hex", "ab", 3),
    ("ABcdEF", "hex", "abcdef", 3),
    ("ab\u{130}cd", "hex", "ab0c", 2),
    ("6\u{131}", "hex", "61", 1),
    ("", "hex", "", 0),
    ("0g", "hex", "", 1),
    ("a b", "hex", "", 1),
    ("aGVsbG8", "base64", "68656c6c6f", 5),
    ("aGVsbG8", "base64url", "68656c6c6f", 5),
    ("aGVsbG8=", "base64", "68656c6c6f", 5),
    ("aGVsbG8=", "base64url", "68656c6c6f", 5),
    ("aGV sbG8=", "base64", "68656c6c6f", 6),
    ("aGV sbG8=", "base64url", "68656c6c6f", 6),
    ("aG-_", "base64", "686fbf", 3),
    ("aG-_", "base64url", "686fbf", 3),
    ("aG+/", "base64", "686fbf", 3),
    ("aG+/", "base64url", "686fbf", 3),
    ("a", "base64", "", 0),
    ("a", "base64url", "", 0),
    ("aG", "base64", "68", 1),
    ("aG", "base64url", "68", 1),
    ("aGV", "base64", "6865", 2),
    ("aGV", "base64url", "6865", 2),
    ("aGV=bG8=", "base64", "6865", 5),
    ("aGV=bG8=", "base64url", "6865", 5),
    ("=aGV", "base64", "", 3),
    ("=aGV", "base64url", "", 3),
    ("aGVs!bG8=", "base64", "68656c6c6f", 6),
    ("aGVs!bG8=", "base64url", "68656c6c6f", 6),
    ("aG==aGVs", "base64", "68", 6),
    ("aG==aGVs", "base64url", "68", 6),
    ("\u{e9}", "base64", "", 0),
    ("\u{e9}", "base64url", "", 0),
    ("aGVs\u{e9}", "base64", "68656c", 3),
    ("aGVs\u{e9}", "base64url", "68656c", 3),
    ("aGVs\u{100}bG8", "base64", "68656c6c6f", 6),
    ("aGVs\u{100}bG8", "base64url", "68656c6c6f", 6),
    ("aGVsb", "base64", "68656c", 3),
    ("aGVsb", "base64url", "68656c", 3),
    ("YWJj=YWJj", "base64", "616263", 6),
    ("YWJj=YWJj", "base64url", "616263", 6),
    ("a=b", "base64", "", 2),
    ("a=b", "base64url", "", 2),
    ("ab=c", "base64", "69", 3),
    ("ab=c", "base64url", "69", 3),
    ("G\u{141}9", "base64", "180f", 2),
    ("G\u{141}9", "base64url", "180f", 2),
    ("\u{12b}aG9\u{12b}+Q", "base64", "f9a1bdfbe4", 5),
    ("\u{12b}aG9\u{12b}+Q", "base64url", "f9a1bdfbe4", 5),
    ("aGVs\u{a} bG8=", "base64", "68656c6c6f", 6),
    ("aGVs\u{a} bG8=", "base64url", "68656c6c6f", 6),
    ("====", "base64", "", 1),
    ("====", "base64url", "", 1),
    ("a\u{e9}\u{20ac}\u{1f600}", "latin1", "61e9ac3d00", 5),
    ("a\u{e9}\u{20ac}\u{1f600}", "ascii", "61e9ac3d00", 5),
    ("a\u{e9}\u{20ac}\u{1f600}", "utf16le", "6100e900ac203dd800de", 10),
    ("a\u{e9}\u{20ac}\u{1f600}", "utf8", "61c3a9e282acf09f9880", 10),
    ("a\u{e9}\u{20ac}\u{1f600}", "binary", "61e9ac3d00", 5),
    ("a\u{e9}\u{20ac}\u{1f600}", "UCS-2", "6100e900ac203dd800de", 10),
    ("", "latin1", "", 0),
    ("", "ascii", "", 0),
    ("", "utf16le", "", 0),
    ("", "utf8", "", 0),
    ("", "binary", "", 0),
    ("", "UCS-2", "", 0),
    ("\u{ff}", "latin1", "ff", 1),
    ("\u{ff}", "ascii", "ff", 1),
    ("\u{ff}", "utf16le", "ff00", 2),
    ("\u{ff}", "utf8", "c3bf", 2),
    ("\u{ff}", "binary", "ff", 1),
    ("\u{ff}", "UCS-2", "ff00", 2),
  ]

  @Test(arguments: written)
  func `writes text as Node does`(_ text: String, _ encoding: BufferEncoding, _ hex: String, _ byteLength: Int) {
    #expect(Buffer.from(text, encoding).toString(.hex) == hex)
    #expect(Buffer.byteLength(text, encoding) == byteLength)
  }

  static let read: [(hex: String, encoding: BufferEncoding, text: String)] = [
    ("", "hex", ""),
    ("", "base64", ""),
    ("", "base64url", ""),
    ("", "latin1", ""),
    ("", "ascii", ""),
    ("", "utf16le", ""),
    ("00", "hex", "00"),
    ("00", "base64", "AA=="),
    ("00", "base64url", "AA"),
    ("00", "latin1", "\u{0}"),
    ("00", "ascii", "\u{0}"),
    ("00", "utf16le", ""),
    ("ff", "hex", "ff"),
    ("ff", "base64", "/w=="),
    ("ff", "base64url", "_w"),
    ("ff", "latin1", "\u{ff}"),
    ("ff", "ascii", "\u{7f}"),
    ("ff", "utf16le", ""),
    ("0001", "hex", "0001"),
    ("0001", "base64", "AAE="),
    ("0001", "base64url", "AAE"),
    ("0001", "latin1", "\u{0}\u{1}"),
    ("0001", "ascii", "\u{0}\u{1}"),
    ("0001", "utf16le", "\u{100}"),
    ("fbff", "hex", "fbff"),
    ("fbff", "base64", "+/8="),
    ("fbff", "base64url", "-_8"),
    ("fbff", "latin1", "\u{fb}\u{ff}"),
    ("fbff", "ascii", "{\u{7f}"),
    ("fbff", "utf16le", "\u{fffb}"),
    ("0001fe", "hex", "0001fe"),
    ("0001fe", "base64", "AAH+"),
    ("0001fe", "base64url", "AAH-"),
    ("0001fe", "latin1", "\u{0}\u{1}\u{fe}"),
    ("0001fe", "ascii", "\u{0}\u{1}~"),
    ("0001fe", "utf16le", "\u{100}"),
    ("fbefbeff", "hex", "fbefbeff"),
    ("fbefbeff", "base64", "++++/w=="),
    ("fbefbeff", "base64url", "----_w"),
    ("fbefbeff", "latin1", "\u{fb}\u{ef}\u{be}\u{ff}"),
    ("fbefbeff", "ascii", "{o>\u{7f}"),
    ("fbefbeff", "utf16le", "\u{effb}\u{ffbe}"),
    ("61e9ff80", "hex", "61e9ff80"),
    ("61e9ff80", "base64", "Yen/gA=="),
    ("61e9ff80", "base64url", "Yen_gA"),
    ("61e9ff80", "latin1", "a\u{e9}\u{ff}\u{80}"),
    ("61e9ff80", "ascii", "ai\u{7f}\u{0}"),
    ("61e9ff80", "utf16le", "\u{e961}\u{80ff}"),
    ("61003dd800de", "hex", "61003dd800de"),
    ("61003dd800de", "base64", "YQA92ADe"),
    ("61003dd800de", "base64url", "YQA92ADe"),
    ("61003dd800de", "latin1", "a\u{0}=\u{d8}\u{0}\u{de}"),
    ("61003dd800de", "ascii", "a\u{0}=X\u{0}^"),
    ("61003dd800de", "utf16le", "a\u{1f600}"),
    ("6100e900", "hex", "6100e900"),
    ("6100e900", "base64", "YQDpAA=="),
    ("6100e900", "base64url", "YQDpAA"),
    ("6100e900", "latin1", "a\u{0}\u{e9}\u{0}"),
    ("6100e900", "ascii", "a\u{0}i\u{0}"),
    ("6100e900", "utf16le", "a\u{e9}"),
  ]

  @Test(arguments: read)
  func `reads text as Node does`(_ hex: String, _ encoding: BufferEncoding, _ text: String) {
    #expect(Array(Buffer.from(hex, "hex").toString(encoding).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    "utf8", "UTF-8", "Utf8", "ucs2", "UCS-2", "utf16le", "utf-16le", "latin1", "binary", "base64", "base64url", "HEX",
    "ascii",
  ])
  func `knows Node's names in any case`(_ name: String) {
    #expect(Buffer.isEncoding(name))
  }

  @Test(arguments: ["buffer", "", "utf-16", "zz"])
  func `does not know other names`(_ name: String) {
    #expect(!Buffer.isEncoding(name))
    #expect(Buffer.byteLength("aé", BufferEncoding(name)) == 3)
  }

  @Test func `takes aliases for the same encoding`() {
    #expect(BufferEncoding("UTF-8") == .utf8)
    #expect(BufferEncoding.binary == "latin1")
    #expect(BufferEncoding.ucs2 == "utf-16le")
    #expect(BufferEncoding("zz") != .utf8)
  }

  @Test func `round-trips every byte through every encoding that can hold it`() {
    let all = Buffer.from(0...255)
    for encoding: BufferEncoding in [.hex, .base64, .base64url, .latin1] {
      for end in 0...all.count {
        let part = all.subarray(0, end)
        #expect(Buffer.from(part.toString(encoding), encoding) == part)
      }
    }
  }
}
