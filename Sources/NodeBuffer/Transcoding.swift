import NodeEvents

/// The way from one encoding of text to another one, as ICU goes it for Node.
struct Transcoding {
  private let source: BufferCodec
  private let target: BufferCodec

  /// Throws `U_ILLEGAL_ARGUMENT_ERROR` for what does not encode text.
  init(from source: BufferEncoding, to target: BufferEncoding) throws {
    guard
      let source = source.textCodec, let target = target.textCodec
    else { throw Transcoding.failure("U_ILLEGAL_ARGUMENT_ERROR") }
    self.source = source
    self.target = target
  }

  func apply(to bytes: Buffer) throws -> Buffer {
    let isExact = (source == .utf8 && target == .utf16le) || (source == .utf16le && target == .utf8)
    if isExact, !isValid(bytes) { throw Transcoding.failure("U_INVALID_CHAR_FOUND") }
    var text = decode(bytes)
    // Between these two alone, half a unit at the end counts.
    if source == .utf16le, target == .utf16le, bytes.count % 2 == 1 { text += "\u{fffd}" }
    switch target {
    case .latin1: return Buffer.from(narrow(text, limit: 0xff))
    case .ascii: return Buffer.from(narrow(text, limit: 0x7f))
    default: return Buffer.from(text, target == .utf8 ? .utf8 : .utf16le)
    }
  }

  private func decode(_ bytes: Buffer) -> String {
    switch source {
    case .utf16le: return bytes.toString(.utf16le)
    case .latin1: return bytes.toString(.latin1)
    case .ascii where target == .utf16le:
      // There each byte is widened without a look at it.
      return bytes.toString(.latin1)
    case .ascii: return String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{fffd}" }))
    default: return bytes.toString()
    }
  }

  private func isValid(_ bytes: Buffer) -> Bool {
    if source == .utf8 { return isUtf8(bytes) }
    let units = stride(from: 0, to: bytes.count & ~1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    return !units.isEmpty && String(validating: units, as: UTF16.self) != nil
  }

  private func narrow(_ text: String, limit: UInt32) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      if scalar.value <= limit { return UInt8(truncatingIfNeeded: scalar.value) }
      return scalar.properties.isDefaultIgnorableCodePoint ? nil : UInt8(ascii: "?")
    }
  }

  private static func failure(_ code: String) -> NodeError {
    NodeError("Unable to transcode Buffer [\(code)]", code: code)
  }
}
