import NodeBuffer
import NodeEvents

/// Makes text of bytes that come in pieces cut anywhere, also inside a character (Node's `string_decoder`).
///
/// The bytes of a character that is not whole yet are held back for the next `write`. In `utf8` what is no character is
/// read as U+FFFD, as in `buf.toString()`; the pieces, joined, are what `toString` makes of all bytes at once. In
/// `utf16le` both halves of a surrogate pair come out together, always: a Swift string cannot hold one of them, which
/// Node lets out in rare cases.
public final class StringDecoder {
  /// The encoding, by Node's own name for it.
  public let encoding: BufferEncoding
  /// The bytes of what is not whole yet, three at the most.
  private var held: [UInt8] = []

  /// A decoder for the encoding; throws `ERR_UNKNOWN_ENCODING` for one that Node does not know.
  public init(_ encoding: BufferEncoding = .utf8) throws(NodeError) {
    guard encoding.isKnown else {
      throw .type("ERR_UNKNOWN_ENCODING", "Unknown encoding: \(encoding)")
    }
    self.encoding = encoding
  }

  /// The text of the bytes so far that has not been given yet, without a last character that is not whole.
  public func write(_ bytes: Buffer) -> String {
    if bytes.isEmpty { return "" }
    let all = held.isEmpty ? bytes : Buffer.concat([Buffer.from(held), bytes])
    let whole = all.count - incomplete(all)
    held = Array(all.subarray(whole))
    return all.toString(encoding, 0, whole)
  }

  /// Text is given as it is (Node's `decoder.write(string)`).
  public func write(_ text: String) -> String { text }

  /// The rest: what is held is read as it is, in `utf8` as U+FFFD. After it the decoder begins anew.
  public func end() -> String {
    defer { held = [] }
    return held.isEmpty ? "" : Buffer.from(held).toString(encoding)
  }

  /// Decodes the last bytes, and then the rest.
  public func end(_ bytes: Buffer) -> String { write(bytes) + end() }

  /// How many bytes at the end are of something that is not whole.
  private func incomplete(_ bytes: Buffer) -> Int {
    switch encoding {
    case .utf8: incompleteUTF8(bytes)
    case .utf16le: incompleteUTF16(bytes)
    // Three bytes make four characters; anything else would end in padding.
    case .base64, .base64url: bytes.count % 3
    default: 0
    }
  }

  private func incompleteUTF8(_ bytes: Buffer) -> Int {
    for length in 1...min(3, bytes.count) {
      let byte = bytes[bytes.count - length]
      if byte & 0xc0 == 0x80 { continue }
      let needed = byte & 0xe0 == 0xc0 ? 2 : byte & 0xf0 == 0xe0 ? 3 : byte & 0xf8 == 0xf0 ? 4 : 1
      return length < needed ? length : 0
    }
    return 0
  }

  private func incompleteUTF16(_ bytes: Buffer) -> Int {
    let odd = bytes.count % 2
    let whole = bytes.count - odd
    // The first half of a surrogate pair waits for the second one.
    let endsWithHalf = whole >= 2 && bytes[whole - 1] & 0xfc == 0xd8
    return endsWithHalf ? odd + 2 : odd
  }
}
