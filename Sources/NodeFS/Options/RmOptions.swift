/// What `fs.rm` may be told.
public struct RmOptions {
  /// Whether a directory goes with all that is in it.
  public var recursive: Bool
  /// Whether a file that is not there is no error.
  public var force: Bool

  /// Options of removing.
  public init(recursive: Bool = false, force: Bool = false) {
    self.recursive = recursive
    self.force = force
  }
}
