/// The limits of a buffer (Node's `buffer.constants`).
public struct BufferConstants: Sendable {
  /// The largest size that a buffer may have, in bytes.
  public let MAX_LENGTH = Buffer.maxLength
}
