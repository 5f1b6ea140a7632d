/// How deep and how completely `inspect` looks (Node's options of the same names).
struct InspectOptions {
  /// How many levels of objects and arrays are shown below the first.
  var depth = 2
  /// Whether an array's length is shown.
  var showHidden = false

  /// How wide a line may become, in characters.
  static let breakLength = 80
  /// How many levels may be put into one line.
  static let compact = 3
  /// How many elements of an array, set or map are shown.
  static let maxArrayLength = 100
  /// How many UTF-16 units of a string are shown.
  static let maxStringLength = 10_000
}
