import NodeHTTP

/// The `Sec-WebSocket-Protocol` header (RFC 6455, section 11.3.4).
enum Subprotocols {
  /// The names in their order; nil when the header is none, or names one twice.
  static func parse(_ header: String) -> [String]? {
    var names: [String] = []
    for part in header.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.trimmingSpace()
      guard HeaderSyntax.isToken(name), !names.contains(name) else { return nil }
      names.append(name)
    }
    return names
  }
}

extension Substring {
  /// Without the spaces and tabs around it.
  fileprivate func trimmingSpace() -> String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
