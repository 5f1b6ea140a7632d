import NodeBuffer
import Testing

struct `A UTF-8 validator` {
  static func validate(_ pieces: [[UInt8]]) -> Bool {
    var validator = UTF8Validator()
    for piece in pieces {
      guard piece.withUnsafeBytes({ validator.validate($0) }) else { return false }
    }
    return validator.isComplete
  }

  static func isValid(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  // Each side of every border in RFC 3629's table.
  static let interesting: [UInt8] = [
    0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
    0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
  ]

  @Test(arguments: interesting)
  func `agrees with the standard library on every short sequence`(_ first: UInt8) {
    var disagreements: [[UInt8]] = []
    for second in Self.interesting {
      for third in Self.interesting {
        for bytes in [[first], [first, second], [first, second, third], [first, second, third, 0x80]]
        where Self.validate([bytes]) != Self.isValid(bytes) {
          disagreements.append(bytes)
        }
      }
    }
    #expect(disagreements.isEmpty)
  }

  @Test func `takes text cut anywhere`() {
    let bytes = Array("plain ASCII that is long enough, é € 😀\u{10ffff}\u{d7ff}\u{e000} and the rest".utf8)
    for first in 0...bytes.count {
      for second in first...bytes.count {
        #expect(
          Self.validate([Array(bytes[..<first]), Array(bytes[first..<second]), Array(bytes[second...])]))
      }
    }
  }

  @Test(
    arguments: [
      ([0xc0], 0), ([0xe0, 0x9f, 0x80], 1), ([0xed, 0xa0, 0x80], 1), ([0xf0, 0x8f, 0x80, 0x80], 1),
      ([0xf4, 0x90, 0x80, 0x80], 1), ([0xe2, 0x82, 0x41], 2), ([0x80], 0), ([0xf5], 0),
      ([UInt8](repeating: 0x41, count: 17) + [0xff], 17),
    ] as [([UInt8], Int)])
  func `fails at the first byte that cannot go on`(_ bytes: [UInt8], _ failure: Int) {
    var validator = UTF8Validator()
    for (index, byte) in bytes.enumerated() where index <= failure {
      #expect([byte].withUnsafeBytes { validator.validate($0) } == (index < failure))
    }
  }

  @Test func `says whether the last character is whole`() {
    var validator = UTF8Validator()
    #expect(validator.isComplete)
    let (begun, rest): ([UInt8], [UInt8]) = ([0x41, 0xe2, 0x82], [0xac])
    #expect(begun.withUnsafeBytes { validator.validate($0) })
    #expect(!validator.isComplete)
    #expect(rest.withUnsafeBytes { validator.validate($0) })
    #expect(validator.isComplete)
  }
}
