import NodeBuffer

/// What `fs.writeFile` and `fs.appendFile` may be told; a string is the encoding alone.
public struct WriteFileOptions: ExpressibleByStringLiteral {
  /// The encoding of a text.
  public var encoding: BufferEncoding
  /// The rights of a file that is made.
  public var mode: Int
  /// How it is opened: `w` to write it anew, `a` to go on, `wx` only if there is none.
  public var flag: String
  /// Whether it is on the disk when it is done.
  public var flush: Bool

  /// Options of writing.
  public init(encoding: BufferEncoding = .utf8, mode: Int = 0o666, flag: String = "w", flush: Bool = false) {
    self.encoding = encoding
    self.mode = mode
    self.flag = flag
    self.flush = flush
  }

  /// The encoding.
  public init(stringLiteral encoding: String) { self.init(encoding: BufferEncoding(encoding)) }

  /// The same, to go on at the end of the file unless it is to be opened in a way of its own.
  var appending: WriteFileOptions {
    var options = self
    if flag == "w" { options.flag = "a" }
    return options
  }
}
