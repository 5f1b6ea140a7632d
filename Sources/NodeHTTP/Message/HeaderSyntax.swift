import NodeEvents

/// What may stand in a message's head (RFC 9110, section 5), so that nothing that is sent can be taken for two headers.
package enum HeaderSyntax {
  /// Whether the text is a token: a method, a header's name, a subprotocol's.
  package static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isTokenByte)
  }

  /// Whether the byte may stand in a token.
  package static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2e, 0x5e, 0x5f, 0x60, 0x7c, 0x7e: true
    default: false
    }
  }

  /// Whether the text may be a header's value: no control character but the tab, and nothing beyond Latin-1.
  static func isValue(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value == 9 || (0x20...0x7e).contains($0.value) || (0x80...0xff).contains($0.value)
    }
  }

  /// The error that Node throws for a header that cannot be sent; nil when it can.
  static func error(_ name: String, _ values: [String]) -> NodeError? {
    guard isToken(name) else {
      return .type("ERR_INVALID_HTTP_TOKEN", "Header name must be a valid HTTP token [\"\(name)\"]")
    }
    guard values.allSatisfy(isValue) else {
      return .type("ERR_INVALID_CHAR", "Invalid character in header content [\"\(name)\"]")
    }
    return nil
  }
}
