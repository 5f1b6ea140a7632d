extension Fixtures {
  /// Of `stream`.
  static let stream: [Entry] = []
}
