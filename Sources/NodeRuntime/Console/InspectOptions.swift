/// How deep and how completely `inspect` and `console.dir` look (Node's options of the same names).
public struct InspectOptions: Sendable {
  /// How many levels of objects and arrays are shown below the first; nil for all.
  public var depth: Int?
  /// Whether an array's length is shown.
  public var showHidden: Bool

  /// Every field has Node's default.
  public init(depth: Int? = 2, showHidden: Bool = false) {
    self.depth = depth
    self.showHidden = showHidden
  }

  /// Whether a value at that level is too deep to be shown.
  func isTooDeep(_ level: Int) -> Bool { depth.map { level > $0 } ?? false }

  /// How wide a line may become, in characters.
  var breakLength = 80
  /// How many levels may be put into one line.
  static let compact = 3
  /// How many elements of an array, set or map are shown.
  var maxArrayLength = 100
  /// How many UTF-16 units of a string are shown.
  static let maxStringLength = 10_000
}
