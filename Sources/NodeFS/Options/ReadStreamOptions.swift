import NodeBuffer

/// What `fs.createReadStream` may be told; a string is the encoding alone.
public struct ReadStreamOptions: ExpressibleByStringLiteral {
  /// How the file is opened.
  public var flags: String
  /// Chunks are texts, decoded by this.
  public var encoding: BufferEncoding?
  /// A descriptor that is open already; then the path does not matter.
  public var fd: Int?
  /// The rights of a file that is made.
  public var mode: Int
  /// Whether the descriptor is closed at the end and after an error.
  public var autoClose: Bool
  /// Whether 'close' is emitted.
  public var emitClose: Bool
  /// Where to begin; nil: at the beginning, or where the descriptor stands.
  public var start: Int?
  /// The last byte that is read; nil: to the end.
  public var end: Int?
  /// How much is read at once, in bytes.
  public var highWaterMark: Int

  /// Options of a stream from a file.
  public init(
    flags: String = "r", encoding: BufferEncoding? = nil, fd: Int? = nil, mode: Int = 0o666, autoClose: Bool = true,
    emitClose: Bool = true, start: Int? = nil, end: Int? = nil, highWaterMark: Int = 65_536
  ) {
    self.flags = flags
    self.encoding = encoding
    self.fd = fd
    self.mode = mode
    self.autoClose = autoClose
    self.emitClose = emitClose
    self.start = start
    self.end = end
    self.highWaterMark = highWaterMark
  }

  /// The encoding.
  public init(stringLiteral encoding: String) { self.init(encoding: BufferEncoding(encoding)) }
}
