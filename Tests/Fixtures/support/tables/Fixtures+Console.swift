extension Fixtures {
  /// Of `console`.
  static let console: [Entry] = []
}
