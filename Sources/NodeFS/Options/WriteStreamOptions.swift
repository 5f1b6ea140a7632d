import NodeBuffer

/// What `fs.createWriteStream` may be told; a string is the encoding alone.
public struct WriteStreamOptions: ExpressibleByStringLiteral {
  /// How the file is opened: `w` to write it anew, `a` to go on, `r+` to write into it.
  public var flags: String
  /// The encoding of texts that name none.
  public var encoding: BufferEncoding
  /// A descriptor that is open already; then the path does not matter.
  public var fd: Int?
  /// The rights of a file that is made.
  public var mode: Int
  /// Whether the descriptor is closed at the end and after an error.
  public var autoClose: Bool
  /// Whether 'close' is emitted.
  public var emitClose: Bool
  /// Where to begin; nil: where the file stands.
  public var start: Int?
  /// How much waits before `write` asks to hold back, in bytes.
  public var highWaterMark: Int
  /// Whether it is on the disk before it is closed.
  public var flush: Bool

  /// Options of a stream to a file.
  public init(
    flags: String = "w", encoding: BufferEncoding = .utf8, fd: Int? = nil, mode: Int = 0o666, autoClose: Bool = true,
    emitClose: Bool = true, start: Int? = nil, highWaterMark: Int = 16_384, flush: Bool = false
  ) {
    self.flags = flags
    self.encoding = encoding
    self.fd = fd
    self.mode = mode
    self.autoClose = autoClose
    self.emitClose = emitClose
    self.start = start
    self.highWaterMark = highWaterMark
    self.flush = flush
  }

  /// The encoding.
  public init(stringLiteral encoding: String) { self.init(encoding: BufferEncoding(encoding)) }
}
