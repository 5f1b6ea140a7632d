/// The numbers that `fs` takes (Node's `fs.constants`).
public struct FSConstants: Sendable {
  /// The file is there.
  public let F_OK = 0
  /// It may be read.
  public let R_OK = 4
  /// It may be written.
  public let W_OK = 2
  /// It may be executed.
  public let X_OK = 1
  /// A copy replaces nothing.
  public let COPYFILE_EXCL = 1
}
