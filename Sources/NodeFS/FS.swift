import NodeBuffer
import NodeEvents

/// Node's module `fs`: `fs.readFile("x") { err, data in … }`, `try fs.readFileSync("x")`,
/// `try await fs.promises.readFile("x")`.
public let fs = FS()

/// Node's module `fs`. Paths are strings, as the system takes them.
public struct FS: Sendable {
  /// The same, to be waited for in a task of the loop's.
  public let promises = FSPromises()
  /// The numbers that `access` and `copyFile` take.
  public let constants = FSConstants()

  init() {}

  /// A stream from a file. A `start` or `end` that cannot be is an error of the stream.
  public func createReadStream(_ path: String?, _ options: ReadStreamOptions = .init()) -> ReadStream {
    ReadStream(path, options)
  }

  /// A stream to a file. A `start` that cannot be is an error of the stream.
  public func createWriteStream(_ path: String?, _ options: WriteStreamOptions = .init()) -> WriteStream {
    WriteStream(path, options)
  }

  // MARK: - What several of them do

  static func descriptor(_ fd: Int) -> Int32 { Int32(exactly: fd) ?? -1 }

  static func text(of encoding: BufferEncoding, _ read: () throws -> Buffer) throws -> String {
    try check(encoding)
    return try read().toString(encoding)
  }

  static func bytes(_ text: String, _ options: WriteFileOptions) throws -> Buffer {
    try check(options.encoding)
    return Buffer.from(text, options.encoding)
  }

  private static func check(_ encoding: BufferEncoding) throws {
    if encoding.isKnown { return }
    throw NodeError.type(
      "ERR_INVALID_ARG_VALUE", "The argument 'encoding' is invalid encoding. Received '\(encoding.name)'")
  }

  static func makeDirectory(_ path: String, _ options: MkdirOptions) throws -> String? {
    if options.recursive { return try FileSystem.makeDirectories(path, options.mode) }
    try FileSystem.makeDirectory(path, options.mode)
    return nil
  }

  static func truncate(_ path: String, _ length: Int) throws {
    let file = try FileSystem.open(path, "r+", 0o666)
    do { try FileSystem.truncate(file, length) } catch {
      try? FileSystem.close(file)
      throw error
    }
    try FileSystem.close(file)
  }
}
