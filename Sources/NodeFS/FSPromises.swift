import NodeBuffer
import NodeRuntime

/// Node's `fs.promises`: what is done off the loop's thread while the task waits. Each throws Node's error.
public struct FSPromises: Sendable {
  init() {}

  /// The whole file.
  /// Node's `fs.promises.readFile`.
  nonisolated(nonsending) public func readFile(_ path: String) async throws -> Buffer {
    try await wait { try FileSystem.readAll(path, "r") }
  }

  /// The whole file as text.
  /// Node's `fs.promises.readFile`.
  nonisolated(nonsending) public func readFile(_ path: String, _ encoding: BufferEncoding) async throws -> String {
    try await wait { try FS.text(of: encoding) { try FileSystem.readAll(path, "r") } }
  }

  /// Writes a file anew.
  /// Node's `fs.promises.writeFile`.
  nonisolated(nonsending) public func writeFile(_ path: String, _ data: Buffer, _ options: WriteFileOptions = .init())
    async throws
  {
    try await wait { try FileSystem.writeAll(path, data, options) }
  }

  /// Writes a file anew.
  /// Node's `fs.promises.writeFile`.
  nonisolated(nonsending) public func writeFile(_ path: String, _ data: String, _ options: WriteFileOptions = .init())
    async throws
  {
    try await wait { try FileSystem.writeAll(path, FS.bytes(data, options), options) }
  }

  /// Writes at the end of a file, which is made if there is none.
  /// Node's `fs.promises.appendFile`.
  nonisolated(nonsending) public func appendFile(_ path: String, _ data: Buffer, _ options: WriteFileOptions = .init())
    async throws
  {
    try await wait { try FileSystem.writeAll(path, data, options.appending) }
  }

  /// Writes at the end of a file, which is made if there is none.
  /// Node's `fs.promises.appendFile`.
  nonisolated(nonsending) public func appendFile(_ path: String, _ data: String, _ options: WriteFileOptions = .init())
    async throws
  {
    try await wait { try FileSystem.writeAll(path, FS.bytes(data, options), options.appending) }
  }

  /// What the system knows of a file, of a symbolic link that which it leads to.
  /// Node's `fs.promises.stat`.
  nonisolated(nonsending) public func stat(_ path: String) async throws -> Stats {
    try await wait { try FileSystem.stat(path) }
  }

  /// What the system knows of a file, a symbolic link for itself.
  /// Node's `fs.promises.lstat`.
  nonisolated(nonsending) public func lstat(_ path: String) async throws -> Stats {
    try await wait { try FileSystem.linkStat(path) }
  }

  /// Whether this process may do with a file what `mode` says, of `fs.constants`: that it is there, if not given.
  /// Node's `fs.promises.access`.
  nonisolated(nonsending) public func access(_ path: String, _ mode: Int = 0) async throws {
    try await wait { try FileSystem.access(path, mode) }
  }

  /// Makes a directory; with `recursive` it gives the first of those that were missing.
  /// Node's `fs.promises.mkdir`.
  @discardableResult
  nonisolated(nonsending) public func mkdir(_ path: String, _ options: MkdirOptions = .init()) async throws -> String? {
    try await wait { try FS.makeDirectory(path, options) }
  }

  /// The names in a directory.
  /// Node's `fs.promises.readdir`.
  nonisolated(nonsending) public func readdir(_ path: String) async throws -> [String] {
    try await wait { try FileSystem.readDirectory(path) }
  }

  /// Gives a file another name, in the place of what has it.
  /// Node's `fs.promises.rename`.
  nonisolated(nonsending) public func rename(_ oldPath: String, _ newPath: String) async throws {
    try await wait { try FileSystem.rename(oldPath, newPath) }
  }

  /// Copies a file, in the place of what is there; not with `fs.constants.COPYFILE_EXCL`.
  /// Node's `fs.promises.copyFile`.
  nonisolated(nonsending) public func copyFile(_ src: String, _ dest: String, _ mode: Int = 0) async throws {
    try await wait { try FileSystem.copy(src, dest, mode) }
  }

  /// Removes a file.
  /// Node's `fs.promises.unlink`.
  nonisolated(nonsending) public func unlink(_ path: String) async throws {
    try await wait { try FileSystem.unlink(path) }
  }

  /// Removes an empty directory.
  /// Node's `fs.promises.rmdir`.
  nonisolated(nonsending) public func rmdir(_ path: String) async throws {
    try await wait { try FileSystem.removeDirectory(path) }
  }

  /// Removes a file, and with `recursive` a directory with all that is in it.
  /// Node's `fs.promises.rm`.
  nonisolated(nonsending) public func rm(_ path: String, _ options: RmOptions = .init()) async throws {
    try await wait { try FileSystem.remove(path, options) }
  }

  /// Makes a directory with a name that begins so, and that nothing else has.
  /// Node's `fs.promises.mkdtemp`.
  nonisolated(nonsending) public func mkdtemp(_ prefix: String) async throws -> String {
    try await wait { try FileSystem.makeTemporaryDirectory(prefix) }
  }

  /// The path without symbolic links and dots.
  /// Node's `fs.promises.realpath`.
  nonisolated(nonsending) public func realpath(_ path: String) async throws -> String {
    try await wait { try FileSystem.realPath(path) }
  }

  /// Makes a file that long, cut or filled up with zeros.
  /// Node's `fs.promises.truncate`.
  nonisolated(nonsending) public func truncate(_ path: String, _ length: Int = 0) async throws {
    try await wait { try FS.truncate(path, length) }
  }

  /// Waits for the work where the task runs, and goes on there.
  nonisolated(nonsending) private func wait<T>(_ work: @escaping () throws -> T) async throws -> T {
    let loop = EventLoop.current
    let box = try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Box<T>, any Error>) in
      PoolJob.run(on: loop, work) { continuation.resume(with: $0.map { Box(value: $0) }) }
    }
    return box.value
  }
}

/// What a task waited for. `@unchecked`: it comes on the loop's own thread, where the task goes on; it is never shared.
private struct Box<Value>: @unchecked Sendable {
  let value: Value
}
