/// What `fs.mkdir` may be told.
public struct MkdirOptions {
  /// Whether directories that are missing on the way are made too, and one that is there is no error.
  public var recursive: Bool
  /// The rights of what is made.
  public var mode: Int

  /// Options of making a directory.
  public init(recursive: Bool = false, mode: Int = 0o777) {
    self.recursive = recursive
    self.mode = mode
  }
}
