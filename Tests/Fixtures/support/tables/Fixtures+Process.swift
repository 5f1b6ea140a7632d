extension Fixtures {
  /// Of `process`.
  static let process: [Entry] = []
}
