/// The options of `process.emitWarning`.
public struct EmitWarningOptions: Sendable {
  /// The warning's name, `Warning` by default.
  public var type: String
  /// What to match in code.
  public var code: String?
  /// More to read, printed below the message.
  public var detail: String?

  /// Every field has Node's default.
  public init(type: String = "Warning", code: String? = nil, detail: String? = nil) {
    self.type = type
    self.code = code
    self.detail = detail
  }
}
