/// The arguments of the program, as JavaScript's array has them: one that is missing is nil.
///
/// `process.argv[2] ?? "8080"` reads as `process.argv[2] ?? '8080'` does.
public struct Arguments: Sequence, Sendable, CustomReflectable {
  private let values: [String]

  init(_ values: [String]) { self.values = values }

  /// The argument in that place; nil where there is none.
  public subscript(_ index: Int) -> String? { values.indices.contains(index) ? values[index] : nil }

  /// How many there are (JavaScript's `length`).
  public var count: Int { values.count }

  /// JavaScript's `length`.
  public var length: Int { values.count }

  /// Those from `start` up to, not including, `end`; negative numbers count from the end.
  public func slice(_ start: Int = 0, _ end: Int? = nil) -> [String] {
    let (from, to) = (position(start), position(end ?? count))
    return from < to ? Array(values[from..<to]) : []
  }

  private func position(_ index: Int) -> Int { index < 0 ? Swift.max(0, count + index) : Swift.min(index, count) }

  /// All but the first `n`.
  public func dropFirst(_ n: Int = 1) -> ArraySlice<String> { values.dropFirst(n) }

  /// Whether the argument is among them.
  public func includes(_ argument: String) -> Bool { values.contains(argument) }

  /// The first place of the argument; -1 when it is not there.
  public func indexOf(_ argument: String) -> Int { values.firstIndex(of: argument) ?? -1 }

  /// The arguments, in their order.
  public func makeIterator() -> IndexingIterator<[String]> { values.makeIterator() }

  /// As an array.
  public var customMirror: Mirror { Mirror(reflecting: values) }
}
