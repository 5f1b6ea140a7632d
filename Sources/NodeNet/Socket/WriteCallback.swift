import NodeEvents

/// What a write calls when its last byte was taken, or will not be.
struct WriteCallback {
  /// How many bytes must have left.
  let position: Int
  let call: ((any Error)?) throws -> Void
}
