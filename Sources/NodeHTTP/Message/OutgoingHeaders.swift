/// Headers to send, in their order: `["Content-Type": "text/plain", "Content-Length": body.length]`.
public struct OutgoingHeaders: ExpressibleByDictionaryLiteral {
  var items: [(name: String, values: [String])]

  /// Headers in the order of the literal.
  public init(dictionaryLiteral elements: (String, any HeaderValue)...) {
    items = elements.map { ($0, $1.headerValues) }
  }

  /// Headers in their order; a name may come several times.
  public init(_ headers: [(String, any HeaderValue)]) {
    items = headers.map { ($0, $1.headerValues) }
  }

  /// No headers.
  public init() { items = [] }

  /// Puts the header in place of any of that name, at the end when there was none.
  mutating func set(_ name: String, _ values: [String]) {
    if let index = items.firstIndex(where: { HTTPHeaders.isSame($0.name, name) }) {
      items[index] = (name, values)
    } else {
      items.append((name, values))
    }
  }

  /// Each line's name and value.
  package var lines: [(name: String, value: String)] {
    items.flatMap { item in item.values.map { (item.name, $0) } }
  }

  func values(_ name: String) -> [String]? { items.first { HTTPHeaders.isSame($0.name, name) }?.values }
}
