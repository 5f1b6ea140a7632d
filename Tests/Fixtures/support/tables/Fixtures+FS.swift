extension Fixtures {
  /// Of `fs`.
  static let fs: [Entry] = []
}
