/// The headers of a received message by name (Node's `message.headers`).
///
/// Names are compared without regard to case. A header that came several times reads as Node joins it: with `, `, a
/// cookie with `; `, and of those that can be there only once the first. `set-cookie` is joined with `, ` here and
/// separate in `all(_:)`.
public struct HTTPHeaders: Sequence {
  /// Names and values in turn, as they came.
  private let raw: ArraySlice<String>

  /// The first `limit` headers of `raw`; all without a limit.
  init(raw: [String], limit: Int? = nil) {
    self.raw = limit.map { $0 > 0 ? raw.prefix(2 * $0) : raw[...] } ?? raw[...]
  }

  /// The value of the header; nil when it did not come.
  public subscript(name: String) -> String? {
    var found: String?
    for index in stride(from: 0, to: raw.count - 1, by: 2) where HTTPHeaders.isSame(raw[index], name) {
      guard let first = found else {
        found = raw[index + 1]
        continue
      }
      let lowercased = name.lowercased()
      if HTTPHeaders.single.contains(lowercased) { return first }
      found = first + (lowercased == "cookie" ? "; " : ", ") + raw[index + 1]
    }
    return found
  }

  /// The values of the header in the order in which they came (Node's `message.headersDistinct`).
  public func all(_ name: String) -> [String] {
    stride(from: 0, to: raw.count - 1, by: 2).filter { HTTPHeaders.isSame(raw[$0], name) }.map { raw[$0 + 1] }
  }

  /// Each header once: its name in lower case and its value, in the order in which the names came.
  public func makeIterator() -> AnyIterator<(name: String, value: String)> {
    var seen: Set<String> = []
    var index = 0
    return AnyIterator {
      while index + 1 < raw.count {
        let name = raw[index].lowercased()
        index += 2
        if seen.insert(name).inserted, let value = self[name] { return (name, value) }
      }
      return nil
    }
  }

  /// What Node takes the first of, when it comes several times.
  private static let single: Set<String> = [
    "age", "authorization", "content-length", "content-type", "etag", "expires", "from", "host", "if-modified-since",
    "if-unmodified-since", "last-modified", "location", "max-forwards", "proxy-authorization", "referer",
    "retry-after", "server", "user-agent",
  ]

  /// Whether two names of ASCII letters differ in nothing but case.
  package static func isSame(_ a: String, _ b: String) -> Bool {
    let a = a.utf8
    let b = b.utf8
    return a.count == b.count && zip(a, b).allSatisfy { lowercase($0) == lowercase($1) }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension HTTPHeaders: CustomStringConvertible {
  /// As `console.log` shows the object.
  public var description: String {
    let items = map { "'\($0.name)': '\($0.value)'" }.joined(separator: ", ")
    return items.isEmpty ? "{}" : "{ \(items) }"
  }
}
