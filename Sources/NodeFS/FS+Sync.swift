import NodeBuffer

// What waits until it is done, on the calling thread. Each throws Node's error: `error.code`, `error.path`.
extension FS {
  /// The whole file.
  /// Node's `fs.readFileSync`.
  public func readFileSync(_ path: String) throws -> Buffer { try FileSystem.readAll(path, "r") }

  /// The whole file as text.
  /// Node's `fs.readFileSync`.
  public func readFileSync(_ path: String, _ encoding: BufferEncoding) throws -> String {
    try FS.text(of: encoding) { try FileSystem.readAll(path, "r") }
  }

  /// Writes a file anew.
  /// Node's `fs.writeFileSync`.
  public func writeFileSync(_ path: String, _ data: Buffer, _ options: WriteFileOptions = .init()) throws {
    try FileSystem.writeAll(path, data, options)
  }

  /// Writes a file anew.
  /// Node's `fs.writeFileSync`.
  public func writeFileSync(_ path: String, _ data: String, _ options: WriteFileOptions = .init()) throws {
    try FileSystem.writeAll(path, FS.bytes(data, options), options)
  }

  /// Writes at the end of a file, which is made if there is none.
  /// Node's `fs.appendFileSync`.
  public func appendFileSync(_ path: String, _ data: Buffer, _ options: WriteFileOptions = .init()) throws {
    try FileSystem.writeAll(path, data, options.appending)
  }

  /// Writes at the end of a file, which is made if there is none.
  /// Node's `fs.appendFileSync`.
  public func appendFileSync(_ path: String, _ data: String, _ options: WriteFileOptions = .init()) throws {
    try FileSystem.writeAll(path, FS.bytes(data, options), options.appending)
  }

  /// What the system knows of a file, of a symbolic link that which it leads to.
  /// Node's `fs.statSync`.
  public func statSync(_ path: String) throws -> Stats { try FileSystem.stat(path) }

  /// What the system knows of a file, a symbolic link for itself.
  /// Node's `fs.lstatSync`.
  public func lstatSync(_ path: String) throws -> Stats { try FileSystem.linkStat(path) }

  /// Whether this process may do with a file what `mode` says, of `fs.constants`: that it is there, if not given.
  /// Node's `fs.accessSync`.
  public func accessSync(_ path: String, _ mode: Int = 0) throws { try FileSystem.access(path, mode) }

  /// Makes a directory; with `recursive` it gives the first of those that were missing.
  /// Node's `fs.mkdirSync`.
  @discardableResult
  public func mkdirSync(_ path: String, _ options: MkdirOptions = .init()) throws -> String? {
    try FS.makeDirectory(path, options)
  }

  /// The names in a directory.
  /// Node's `fs.readdirSync`.
  public func readdirSync(_ path: String) throws -> [String] { try FileSystem.readDirectory(path) }

  /// Gives a file another name, in the place of what has it.
  /// Node's `fs.renameSync`.
  public func renameSync(_ oldPath: String, _ newPath: String) throws { try FileSystem.rename(oldPath, newPath) }

  /// Copies a file, in the place of what is there; not with `fs.constants.COPYFILE_EXCL`.
  /// Node's `fs.copyFileSync`.
  public func copyFileSync(_ src: String, _ dest: String, _ mode: Int = 0) throws {
    try FileSystem.copy(src, dest, mode)
  }

  /// Removes a file.
  /// Node's `fs.unlinkSync`.
  public func unlinkSync(_ path: String) throws { try FileSystem.unlink(path) }

  /// Removes an empty directory.
  /// Node's `fs.rmdirSync`.
  public func rmdirSync(_ path: String) throws { try FileSystem.removeDirectory(path) }

  /// Removes a file, and with `recursive` a directory with all that is in it.
  /// Node's `fs.rmSync`.
  public func rmSync(_ path: String, _ options: RmOptions = .init()) throws { try FileSystem.remove(path, options) }

  /// Makes a directory with a name that begins so, and that nothing else has.
  /// Node's `fs.mkdtempSync`.
  public func mkdtempSync(_ prefix: String) throws -> String { try FileSystem.makeTemporaryDirectory(prefix) }

  /// The path without symbolic links and dots.
  /// Node's `fs.realpathSync`.
  public func realpathSync(_ path: String) throws -> String { try FileSystem.realPath(path) }

  /// Makes a file that long, cut or filled up with zeros.
  /// Node's `fs.truncateSync`.
  public func truncateSync(_ path: String, _ length: Int = 0) throws { try FS.truncate(path, length) }

  /// Opens a file and gives its descriptor, which is to be closed.
  /// Node's `fs.openSync`.
  public func openSync(_ path: String, _ flags: String = "r", _ mode: Int = 0o666) throws -> Int {
    Int(try FileSystem.open(path, flags, mode))
  }

  /// Closes a descriptor.
  /// Node's `fs.closeSync`.
  public func closeSync(_ fd: Int) throws { try FileSystem.close(FS.descriptor(fd)) }

  /// What the system knows of an open file.
  /// Node's `fs.fstatSync`.
  public func fstatSync(_ fd: Int) throws -> Stats { try FileSystem.stat(FS.descriptor(fd)) }

  /// Whether there is such a file. Node's `fs.existsSync`.
  public func existsSync(_ path: String) -> Bool { (try? FileSystem.access(path, 0)) != nil }

  /// What the system knows of a file; nil, unless that is to be an error, when there is none. Node's `fs.statSync`.
  public func statSync(_ path: String, throwIfNoEntry: Bool) throws -> Stats? {
    do { return try FileSystem.stat(path) } catch {
      if !throwIfNoEntry, error.code == "ENOENT" || error.code == "ENOTDIR" { return nil }
      throw error
    }
  }

  /// Reads into a buffer, from `offset` on, `length` bytes or what fits, at `position` or where the file stands.
  /// Node's `fs.readSync`.
  /// - Returns: How many bytes came; 0 at the end.
  public func readSync(_ fd: Int, _ buffer: Buffer, _ offset: Int = 0, _ length: Int? = nil, _ position: Int? = nil)
    throws -> Int
  {
    let room = buffer.subarray(max(0, offset), length.map { max(0, offset) + max(0, $0) })
    let bytes = try FileSystem.read(FS.descriptor(fd), room.count, at: position)
    return bytes.copy(room)
  }

  /// Writes the bytes of a buffer from `offset` on, `length` of them or all, at `position` or where the file stands.
  /// Node's `fs.writeSync`.
  /// - Returns: How many bytes were written: all of them.
  @discardableResult
  public func writeSync(_ fd: Int, _ buffer: Buffer, _ offset: Int = 0, _ length: Int? = nil, _ position: Int? = nil)
    throws -> Int
  {
    let bytes = buffer.subarray(max(0, offset), length.map { max(0, offset) + max(0, $0) })
    try FileSystem.write(FS.descriptor(fd), bytes, at: position)
    return bytes.count
  }

  /// Writes a text, at `position` or where the file stands. Node's `fs.writeSync`.
  /// - Returns: How many bytes were written: all of them.
  @discardableResult
  public func writeSync(_ fd: Int, _ string: String, _ position: Int? = nil) throws -> Int {
    try writeSync(fd, Buffer.from(string), 0, nil, position)
  }
}
