import NodeEvents

/// The name of a character encoding, such as `.hex` or `"hex"` (Node's `BufferEncoding` strings).
///
/// Upper and lower case are the same, as are Node's aliases: `ucs2` is `utf16le`, `binary` is `latin1`. A name that
/// Node does not know is kept; using it is an uncaught `ERR_UNKNOWN_ENCODING`, after which it counts as `utf8`.
public struct BufferEncoding: ExpressibleByStringLiteral, Hashable, Sendable, CustomStringConvertible {
  /// Unicode in one to four bytes a character; what is not valid is read as U+FFFD.
  public static let utf8 = BufferEncoding("utf8")
  /// Unicode in two or four bytes a character, the lower byte first.
  public static let utf16le = BufferEncoding("utf16le")
  /// Another name of `utf16le`.
  public static let ucs2 = utf16le
  /// U+0000 to U+00FF in one byte each; of anything else the lower byte.
  public static let latin1 = BufferEncoding("latin1")
  /// Another name of `latin1`.
  public static let binary = latin1
  /// As `latin1` when writing; when reading, the highest bit of each byte is dropped.
  public static let ascii = BufferEncoding("ascii")
  /// RFC 4648 section 4, with padding.
  public static let base64 = BufferEncoding("base64")
  /// RFC 4648 section 5, without padding.
  public static let base64url = BufferEncoding("base64url")
  /// Two hexadecimal digits a byte.
  public static let hex = BufferEncoding("hex")

  /// The name: Node's own for an encoding that it knows, else as given.
  public let name: String
  private let known: BufferCodec?

  /// The encoding of that name.
  public init(_ name: String) {
    known = BufferCodec(encoding: name)
    self.name = known?.rawValue ?? name
  }

  /// The encoding of that name.
  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// The name.
  public var description: String { name }

  /// Whether Node knows it (its `Buffer.isEncoding`).
  public var isKnown: Bool { known != nil }

  /// How to do it.
  func codec() -> BufferCodec {
    if let known { return known }
    UncaughtException.raise(NodeError.type("ERR_UNKNOWN_ENCODING", "Unknown encoding: \(name)"))
    return .utf8
  }

  /// The codec if it is one of text; nil for bytes written as text, and for a name that Node does not know.
  var textCodec: BufferCodec? {
    switch known {
    case .utf8, .utf16le, .latin1, .ascii: known
    case .base64, .base64url, .hex, nil: nil
    }
  }

  /// As `codec`, for Node's one function that takes an unknown encoding for `utf8`.
  func codecOrUTF8() -> BufferCodec {
    known ?? .utf8
  }
}
