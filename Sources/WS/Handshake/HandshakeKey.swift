import COpenSSL
import NodeBuffer

/// `Sec-WebSocket-Key` and what answers it (RFC 6455, section 4.2.2).
package enum HandshakeKey {
  private static let suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

  /// Whether the header is 16 bytes in base64.
  static func isValid(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard bytes.count == 24, bytes.suffix(2) == [0x3d, 0x3d] else { return false }
    return bytes.prefix(22).allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2b, 0x2f: true
      default: false
      }
    }
  }

  /// The value of `Sec-WebSocket-Accept`.
  package static func accept(_ key: String) -> String {
    let input = Array((key + suffix).utf8)
    var digest = [UInt8](repeating: 0, count: 20)
    var size: UInt32 = 0
    // Fails only where OpenSSL has no SHA-1 or no memory left; then there is nothing to answer with.
    let done = EVP_Digest(input, input.count, &digest, &size, EVP_sha1(), nil)
    precondition(done == 1 && size == 20, "OpenSSL has no SHA-1")
    return Buffer.from(digest).toString(.base64)
  }
}
