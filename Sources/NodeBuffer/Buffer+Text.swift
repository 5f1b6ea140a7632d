extension Buffer {
  /// How many bytes the text has in an encoding (Node's `Buffer.byteLength`).
  ///
  /// As in Node, for text that is not proper base64 it may be more than `from` makes of it, and an unknown encoding
  /// counts as `utf8`.
  public static func byteLength(_ string: String, _ encoding: BufferEncoding = .utf8) -> Int {
    var string = string
    return string.withUTF8 { encoding.codecOrUTF8().byteLength(of: $0) }
  }

  /// The number of bytes of a buffer (Node's `Buffer.byteLength`).
  public static func byteLength(_ buffer: Buffer) -> Int { buffer.count }

  /// The number of bytes of an array buffer (Node's `Buffer.byteLength`).
  public static func byteLength(_ buffer: ArrayBuffer) -> Int { buffer.byteLength }

  /// Whether Node knows an encoding of that name (Node's `Buffer.isEncoding`).
  public static func isEncoding(_ name: String) -> Bool {
    BufferEncoding(name).isKnown
  }

  /// The bytes from `start` up to `end` as text (Node's `buf.toString`).
  ///
  /// With `utf8`, each longest beginning of a character that is not one is read as U+FFFD (as WHATWG's decoder does),
  /// and a byte order mark is kept. With `utf16le` half of a surrogate pair is read as U+FFFD too, which a Swift string
  /// cannot hold otherwise. Positions beyond the buffer are brought into it.
  public func toString(_ encoding: BufferEncoding = .utf8, _ start: Int = 0, _ end: Int? = nil) -> String {
    let codec = encoding.codec()
    let from = Swift.max(0, start)
    let to = Swift.min(count, end ?? count)
    if from >= to { return "" }
    return withUnsafeBytes { codec.decode(UnsafeRawBufferPointer(rebasing: $0[from..<to])) }
  }

  /// The same as `toString` (Node's `buf.toLocaleString`).
  public func toLocaleString(_ encoding: BufferEncoding = .utf8, _ start: Int = 0, _ end: Int? = nil) -> String {
    toString(encoding, start, end)
  }

  /// The text that these bytes are, nil when they are not valid UTF-8.
  package func utf8String() -> String? {
    withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { String(validating: $0, as: UTF8.self) }
    }
  }

  /// Writes the text at `offset`, no more than `length` bytes and no half characters (Node's `buf.write`).
  ///
  /// A position or length outside the buffer is an uncaught `ERR_OUT_OF_RANGE`, after which nothing is written.
  /// - Returns: How many bytes were written.
  @discardableResult
  public func write(
    _ string: String, _ offset: Int = 0, _ length: Int? = nil, _ encoding: BufferEncoding = .utf8
  ) -> Int {
    let codec = encoding.codec()
    guard
      Buffer.isWithin(offset, 0...count, "offset"),
      Buffer.isWithin(length ?? 0, 0...count, "length")
    else { return 0 }
    let room = Swift.min(length ?? count, count - offset)
    var string = string
    return string.withUTF8 { text in
      withUnsafeMutableBytes { bytes in
        codec.encode(text, into: UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<offset + room]))
      }
    }
  }

  /// Writes the text at the beginning (Node's `buf.write(string, encoding)`).
  @discardableResult
  public func write(_ string: String, _ encoding: BufferEncoding) -> Int {
    write(string, 0, nil, encoding)
  }

  /// Writes the text at `offset` (Node's `buf.write(string, offset, encoding)`).
  @discardableResult
  public func write(_ string: String, _ offset: Int, _ encoding: BufferEncoding) -> Int {
    write(string, offset, nil, encoding)
  }
}
