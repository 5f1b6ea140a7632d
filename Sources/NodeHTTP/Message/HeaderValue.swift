/// What the value of a header that is sent may be: a text, a number, or an array of them, which makes a line each.
public protocol HeaderValue {
  /// The lines' values.
  var headerValues: [String] { get }
}

extension String: HeaderValue {
  /// One line.
  public var headerValues: [String] { [self] }
}

extension Int: HeaderValue {
  /// One line.
  public var headerValues: [String] { [String(self)] }
}

extension Array: HeaderValue where Element: HeaderValue {
  /// A line an element.
  public var headerValues: [String] { flatMap(\.headerValues) }
}
