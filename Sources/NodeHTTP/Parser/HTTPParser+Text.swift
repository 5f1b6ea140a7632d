extension HTTPParser {
  /// Counts bytes of the start line and the headers.
  mutating func countHeaderBytes(_ count: Int, errorAt position: Int) throws(HTTPParserError) {
    headerBytes &+= count
    if headerBytes >= maxHeaderSize {
      throw fail(HTTPParserError.Code.headerOverflow, "Header overflow", at: position)
    }
  }

  /// Keeps the beginning of an element whose end is not in the input.
  mutating func keep(_ input: UnsafeRawBufferPointer, _ range: Range<Int>) throws(HTTPParserError) {
    try countHeaderBytes(range.count, errorAt: range.upperBound)
    pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: input[range]))
  }

  /// Gives `body` the element that ends with this range of the input.
  @inline(__always)
  mutating func withElement<Result>(
    _ input: UnsafeRawBufferPointer, _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    if pending.isEmpty { return body(UnsafeRawBufferPointer(rebasing: input[range])) }
    pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: input[range]))
    defer { pending.removeAll(keepingCapacity: true) }
    return pending.withUnsafeBytes(body)
  }

  /// The element that ends with this range of the input, as text.
  mutating func takeText(_ input: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    withElement(input, range, String.init(latin1:))
  }
}

extension String {
  /// Each byte as the scalar of the same number, as Node reads what comes in heads.
  init(latin1 bytes: UnsafeRawBufferPointer) {
    if bytes.isASCII {
      self = String(decoding: bytes, as: UTF8.self)
      return
    }
    self.init(unsafeUninitializedCapacity: bytes.count &* 2) { buffer in
      var count = 0
      for byte in bytes {
        if byte < 0x80 {
          buffer[count] = byte
          count &+= 1
        } else {
          buffer[count] = 0xC0 | byte &>> 6
          buffer[count &+ 1] = 0x80 | byte & 0x3F
          count &+= 2
        }
      }
      return count
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate var isASCII: Bool {
    var index = 0
    var seen: UInt64 = 0
    while count &- index >= 8 {
      seen |= loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    while index < count {
      seen |= UInt64(self[index])
      index &+= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// Without white space at the end; that before the value is not part of it.
  var trimmingEnd: UnsafeRawBufferPointer {
    var end = count
    while end > 0, self[end &- 1] == .space || self[end &- 1] == .tab { end &-= 1 }
    return UnsafeRawBufferPointer(rebasing: self[0..<end])
  }

  /// Whether this is `name`, in which letters must be small, in any case. True also for the few bytes that differ from
  /// `name` only in bit 5 and are no letters, none of which may stand in a token.
  func isToken(_ name: StaticString) -> Bool {
    guard count == name.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index] | 0x20 != name.utf8Start[index] { return false }
    return true
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lf: UInt8 = 0x0A
  static let formFeed: UInt8 = 0x0C
  static let cr: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let comma: UInt8 = 0x2C
  static let slash: UInt8 = 0x2F
  static let delete: UInt8 = 0x7F

  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var decimalDigit: Int? {
    let digit = self &- 0x30
    return digit < 10 ? Int(digit) : nil
  }

  var hexDigit: UInt64? {
    let digit = self &- 0x30
    if digit < 10 { return UInt64(digit) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt64(letter &+ 10) : nil
  }

  /// What values of headers and of quoted extensions may hold: all but controls, among which the tab is no control.
  var isText: Bool { self >= .space && self != .delete || self == .tab }
}
