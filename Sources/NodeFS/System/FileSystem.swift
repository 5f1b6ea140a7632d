import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime

/// The system's calls for files, by libuv, each on the calling thread and to its end: what all of `fs` comes to.
///
/// Each throws Node's error.
enum FileSystem {
  private typealias Request = UnsafeMutablePointer<uv_fs_t>

  private static func perform<T>(
    _ syscall: String, path: String? = nil, dest: String? = nil, _ call: (Request) -> Int32,
    _ result: (Request) -> T
  ) throws -> T {
    try checkPath(path, "path")
    try checkPath(dest, "dest")
    let request = Request.allocate(capacity: 1)
    request.initialize(to: uv_fs_t())
    defer {
      uv_fs_req_cleanup(request)
      request.deallocate()
    }
    let status = call(request)
    if status < 0 { throw SystemError.file(status, syscall, path: path, dest: dest) }
    return result(request)
  }

  private static func checkPath(_ path: String?, _ name: String) throws {
    guard let path, path.utf8.contains(0) else { return }
    let shown = path.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "\\x00")
    throw NodeError.type(
      "ERR_INVALID_ARG_VALUE",
      "The argument '\(name)' must be a string, Uint8Array, or URL without null bytes. Received '\(shown)'")
  }

  // MARK: - Descriptors

  static func open(_ path: String, _ flags: String, _ mode: Int) throws -> Int32 {
    let flags = try FileFlags.bits(flags)
    return try perform("open", path: path) {
      uv_fs_open(nil, $0, path, flags, Int32(truncatingIfNeeded: mode), nil)
    } _: {
      Int32(truncatingIfNeeded: $0.pointee.result)
    }
  }

  static func close(_ file: Int32) throws {
    try perform("close") {
      uv_fs_close(nil, $0, file, nil)
    } _: { _ in
    }
  }

  /// Reads up to `count` bytes, at a position or where the file stands; fewer at its end.
  static func read(_ file: Int32, _ count: Int, at position: Int?) throws -> Buffer {
    let bytes = try Buffer(unsafeUninitializedCapacity: count) { try read(file, into: $0, at: position) }
    // A little at the end of a file should not hold as much memory as a whole piece.
    return bytes.count < count / 2 ? Buffer.from(bytes) : bytes
  }

  private static func read(_ file: Int32, into bytes: UnsafeMutableRawBufferPointer, at position: Int?) throws -> Int {
    var buffer = uv_buf_t(base: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), len: bytes.count)
    return try perform("read") {
      uv_fs_read(nil, $0, file, &buffer, 1, Int64(position ?? -1), nil)
    } _: {
      $0.pointee.result
    }
  }

  /// Writes all the bytes, at a position or where the file stands.
  static func write(_ file: Int32, _ bytes: Buffer, at position: Int?) throws {
    var written = 0
    while written < bytes.count {
      written += try bytes.subarray(written).withUnsafeBytes { rest in
        // libuv's type for both directions has no const; writing only reads it.
        let base = UnsafeMutablePointer(mutating: rest.baseAddress?.assumingMemoryBound(to: CChar.self))
        var buffer = uv_buf_t(base: base, len: rest.count)
        return try perform("write") {
          uv_fs_write(nil, $0, file, &buffer, 1, Int64(position.map { $0 + written } ?? -1), nil)
        } _: {
          $0.pointee.result
        }
      }
    }
  }

  static func sync(_ file: Int32) throws {
    try perform("fsync") {
      uv_fs_fsync(nil, $0, file, nil)
    } _: { _ in
    }
  }

  static func truncate(_ file: Int32, _ length: Int) throws {
    try perform("ftruncate") {
      uv_fs_ftruncate(nil, $0, file, Int64(length), nil)
    } _: { _ in
    }
  }

  static func stat(_ file: Int32) throws -> Stats {
    try perform("fstat") {
      uv_fs_fstat(nil, $0, file, nil)
    } _: {
      Stats($0.pointee.statbuf)
    }
  }

  // MARK: - Whole files

  /// Node's limit for what it reads at once.
  private static let largestFile = 0x7fff_ffff

  static func readAll(_ path: String, _ flags: String) throws -> Buffer {
    let file = try open(path, flags, 0o666)
    let bytes: Buffer
    do { bytes = try readAll(file) } catch {
      try? close(file)
      throw error
    }
    try close(file)
    return bytes
  }

  static func readAll(_ file: Int32) throws -> Buffer {
    let stats = try stat(file)
    let expected = stats.isFile() ? stats.size : 0
    if expected > largestFile { throw tooLarge(expected) }
    if expected > 0 {
      return try Buffer(unsafeUninitializedCapacity: expected) { bytes in
        var count = 0
        while count < bytes.count {
          let read = try read(file, into: UnsafeMutableRawBufferPointer(rebasing: bytes[count...]), at: nil)
          if read == 0 { break }
          count += read
        }
        return count
      }
    }
    // What does not know its size, such as a pipe or the files of /proc.
    var chunks: [Buffer] = []
    var count = 0
    while true {
      let chunk = try read(file, 65_536, at: nil)
      if chunk.isEmpty { return Buffer.concat(chunks) }
      count += chunk.count
      if count > largestFile { throw tooLarge(count) }
      chunks.append(chunk)
    }
  }

  private static func tooLarge(_ size: Int) -> NodeError {
    .range("ERR_FS_FILE_TOO_LARGE", "File size (\(size)) is greater than 2 GiB")
  }

  static func writeAll(_ path: String, _ bytes: Buffer, _ options: WriteFileOptions) throws {
    let file = try open(path, options.flag, options.mode)
    do {
      try write(file, bytes, at: nil)
      if options.flush { try sync(file) }
    } catch {
      try? close(file)
      throw error
    }
    try close(file)
  }

  // MARK: - Paths

  static func stat(_ path: String) throws -> Stats {
    try perform("stat", path: path) {
      uv_fs_stat(nil, $0, path, nil)
    } _: {
      Stats($0.pointee.statbuf)
    }
  }

  static func linkStat(_ path: String) throws -> Stats {
    try perform("lstat", path: path) {
      uv_fs_lstat(nil, $0, path, nil)
    } _: {
      Stats($0.pointee.statbuf)
    }
  }

  static func access(_ path: String, _ mode: Int) throws {
    try perform("access", path: path) {
      uv_fs_access(nil, $0, path, Int32(truncatingIfNeeded: mode), nil)
    } _: { _ in
    }
  }

  static func makeDirectory(_ path: String, _ mode: Int) throws {
    try perform("mkdir", path: path) {
      uv_fs_mkdir(nil, $0, path, Int32(truncatingIfNeeded: mode), nil)
    } _: { _ in
    }
  }

  /// Makes the directory and those that it lies in, as far as they are missing; gives the first that it made.
  static func makeDirectories(_ path: String, _ mode: Int) throws -> String? {
    do {
      try makeDirectory(path, mode)
      return path
    } catch let error as NodeError {
      switch error.code {
      case "ENOENT":
        let parent = self.parent(of: path)
        guard parent != path else { throw error }
        let first = try makeDirectories(parent, mode)
        return try makeDirectories(path, mode).map { first ?? $0 }
      case "EEXIST" where (try? stat(path))?.isDirectory() == true: return nil
      default: throw error
      }
    }
  }

  private static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    rest = rest[..<slash]
    while rest.hasSuffix("/") { rest.removeLast() }
    return rest.isEmpty ? "/" : String(rest)
  }

  static func readDirectory(_ path: String) throws -> [String] {
    try perform("scandir", path: path) {
      uv_fs_scandir(nil, $0, path, 0, nil)
    } _: { request in
      var names: [String] = []
      var entry = uv_dirent_t()
      while uv_fs_scandir_next(request, &entry) == 0 { names.append(String(cString: entry.name)) }
      return names
    }
  }

  static func rename(_ path: String, _ dest: String) throws {
    try perform("rename", path: path, dest: dest) {
      uv_fs_rename(nil, $0, path, dest, nil)
    } _: { _ in
    }
  }

  static func copy(_ path: String, _ dest: String, _ mode: Int) throws {
    try perform("copyfile", path: path, dest: dest) {
      uv_fs_copyfile(nil, $0, path, dest, Int32(truncatingIfNeeded: mode), nil)
    } _: { _ in
    }
  }

  static func unlink(_ path: String) throws {
    try perform("unlink", path: path) {
      uv_fs_unlink(nil, $0, path, nil)
    } _: { _ in
    }
  }

  static func removeDirectory(_ path: String) throws {
    try perform("rmdir", path: path) {
      uv_fs_rmdir(nil, $0, path, nil)
    } _: { _ in
    }
  }

  /// Removes a file, or with `recursive` a directory and all that is in it.
  static func remove(_ path: String, _ options: RmOptions) throws {
    let stats: Stats
    do { stats = try linkStat(path) } catch let error as NodeError {
      if options.force, error.code == "ENOENT" { return }
      throw error
    }
    guard stats.isDirectory() else { return try unlink(path) }
    guard options.recursive else {
      var error = NodeError(
        "Path is a directory: rm returned EISDIR (is a directory) \(path)", code: "ERR_FS_EISDIR", name: "SystemError",
        errno: 21, syscall: "rm")
      error.path = path
      throw error
    }
    // A list instead of recursion: how deep it goes is for whoever made the files to say.
    var directories = [path]
    var index = 0
    while index < directories.count {
      let directory = directories[index]
      index += 1
      for name in try readDirectory(directory) {
        let child = "\(directory)/\(name)"
        if try linkStat(child).isDirectory() { directories.append(child) } else { try unlink(child) }
      }
    }
    for directory in directories.reversed() { try removeDirectory(directory) }
  }

  static func makeTemporaryDirectory(_ prefix: String) throws -> String {
    let template = prefix + "XXXXXX"
    return try perform("mkdtemp", path: template) {
      uv_fs_mkdtemp(nil, $0, template, nil)
    } _: {
      String(cString: $0.pointee.path)
    }
  }

  static func realPath(_ path: String) throws -> String {
    try perform("realpath", path: path) {
      uv_fs_realpath(nil, $0, path, nil)
    } _: { request in
      request.pointee.ptr.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) } ?? path
    }
  }
}
