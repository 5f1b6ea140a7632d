import NodeBuffer
import NodeEvents
import NodeRuntime

// What is done off the loop's thread, and calls back: with nil or with Node's error, and with what came of it, which is
// empty beside an error. What the callback throws is an uncaught exception.
extension FS {
  /// Whether there is such a file. Node's `fs.exists`, which knows no error.
  public func exists(_ path: String, _ callback: @escaping (Bool) throws -> Void) {
    FS.run {
      try FileSystem.access(path, 0)
    } _: { result in
      if case .success = result { try callback(true) } else { try callback(false) }
    }
  }

  /// The whole file.
  /// Node's `fs.readFile`.
  public func readFile(_ path: String, _ callback: @escaping (_ error: (any Error)?, _ result: Buffer) throws -> Void) {
    FS.run {
      try FileSystem.readAll(path, "r")
    } _: {
      try callback($0.failure, $0.value ?? Buffer.alloc(0))
    }
  }

  /// The whole file as text.
  /// Node's `fs.readFile`.
  public func readFile(
    _ path: String, _ encoding: BufferEncoding,
    _ callback: @escaping (_ error: (any Error)?, _ result: String) throws -> Void
  ) {
    FS.run {
      try FS.text(of: encoding) { try FileSystem.readAll(path, "r") }
    } _: {
      try callback($0.failure, $0.value ?? "")
    }
  }

  /// Writes a file anew.
  /// Node's `fs.writeFile`.
  public func writeFile(
    _ path: String, _ data: Buffer, _ options: WriteFileOptions = .init(),
    _ callback: @escaping (_ error: (any Error)?) throws -> Void
  ) {
    FS.run {
      try FileSystem.writeAll(path, data, options)
    } _: {
      try callback($0.failure)
    }
  }

  /// Writes a file anew.
  /// Node's `fs.writeFile`.
  public func writeFile(
    _ path: String, _ data: String, _ options: WriteFileOptions = .init(),
    _ callback: @escaping (_ error: (any Error)?) throws -> Void
  ) {
    FS.run {
      try FileSystem.writeAll(path, FS.bytes(data, options), options)
    } _: {
      try callback($0.failure)
    }
  }

  /// Writes at the end of a file, which is made if there is none.
  /// Node's `fs.appendFile`.
  public func appendFile(
    _ path: String, _ data: Buffer, _ options: WriteFileOptions = .init(),
    _ callback: @escaping (_ error: (any Error)?) throws -> Void
  ) {
    FS.run {
      try FileSystem.writeAll(path, data, options.appending)
    } _: {
      try callback($0.failure)
    }
  }

  /// Writes at the end of a file, which is made if there is none.
  /// Node's `fs.appendFile`.
  public func appendFile(
    _ path: String, _ data: String, _ options: WriteFileOptions = .init(),
    _ callback: @escaping (_ error: (any Error)?) throws -> Void
  ) {
    FS.run {
      try FileSystem.writeAll(path, FS.bytes(data, options), options.appending)
    } _: {
      try callback($0.failure)
    }
  }

  /// What the system knows of a file, of a symbolic link that which it leads to.
  /// Node's `fs.stat`.
  public func stat(_ path: String, _ callback: @escaping (_ error: (any Error)?, _ result: Stats) throws -> Void) {
    FS.run {
      try FileSystem.stat(path)
    } _: {
      try callback($0.failure, $0.value ?? Stats.none)
    }
  }

  /// What the system knows of a file, a symbolic link for itself.
  /// Node's `fs.lstat`.
  public func lstat(_ path: String, _ callback: @escaping (_ error: (any Error)?, _ result: Stats) throws -> Void) {
    FS.run {
      try FileSystem.linkStat(path)
    } _: {
      try callback($0.failure, $0.value ?? Stats.none)
    }
  }

  /// Whether this process may do with a file what `mode` says, of `fs.constants`: that it is there, if not given.
  /// Node's `fs.access`.
  public func access(_ path: String, _ mode: Int = 0, _ callback: @escaping (_ error: (any Error)?) throws -> Void) {
    FS.run {
      try FileSystem.access(path, mode)
    } _: {
      try callback($0.failure)
    }
  }

  /// Makes a directory; with `recursive` it gives the first of those that were missing.
  /// Node's `fs.mkdir`.
  public func mkdir(
    _ path: String, _ options: MkdirOptions = .init(),
    _ callback: @escaping (_ error: (any Error)?, _ result: String?) throws -> Void
  ) {
    FS.run {
      try FS.makeDirectory(path, options)
    } _: {
      try callback($0.failure, $0.value ?? nil)
    }
  }

  /// The names in a directory.
  /// Node's `fs.readdir`.
  public func readdir(_ path: String, _ callback: @escaping (_ error: (any Error)?, _ result: [String]) throws -> Void)
  {
    FS.run {
      try FileSystem.readDirectory(path)
    } _: {
      try callback($0.failure, $0.value ?? [])
    }
  }

  /// Gives a file another name, in the place of what has it.
  /// Node's `fs.rename`.
  public func rename(_ oldPath: String, _ newPath: String, _ callback: @escaping (_ error: (any Error)?) throws -> Void)
  {
    FS.run {
      try FileSystem.rename(oldPath, newPath)
    } _: {
      try callback($0.failure)
    }
  }

  /// Copies a file, in the place of what is there; not with `fs.constants.COPYFILE_EXCL`.
  /// Node's `fs.copyFile`.
  public func copyFile(
    _ src: String, _ dest: String, _ mode: Int = 0, _ callback: @escaping (_ error: (any Error)?) throws -> Void
  ) {
    FS.run {
      try FileSystem.copy(src, dest, mode)
    } _: {
      try callback($0.failure)
    }
  }

  /// Removes a file.
  /// Node's `fs.unlink`.
  public func unlink(_ path: String, _ callback: @escaping (_ error: (any Error)?) throws -> Void) {
    FS.run {
      try FileSystem.unlink(path)
    } _: {
      try callback($0.failure)
    }
  }

  /// Removes an empty directory.
  /// Node's `fs.rmdir`.
  public func rmdir(_ path: String, _ callback: @escaping (_ error: (any Error)?) throws -> Void) {
    FS.run {
      try FileSystem.removeDirectory(path)
    } _: {
      try callback($0.failure)
    }
  }

  /// Removes a file, and with `recursive` a directory with all that is in it.
  /// Node's `fs.rm`.
  public func rm(
    _ path: String, _ options: RmOptions = .init(), _ callback: @escaping (_ error: (any Error)?) throws -> Void
  ) {
    FS.run {
      try FileSystem.remove(path, options)
    } _: {
      try callback($0.failure)
    }
  }

  /// Makes a directory with a name that begins so, and that nothing else has.
  /// Node's `fs.mkdtemp`.
  public func mkdtemp(_ prefix: String, _ callback: @escaping (_ error: (any Error)?, _ result: String) throws -> Void)
  {
    FS.run {
      try FileSystem.makeTemporaryDirectory(prefix)
    } _: {
      try callback($0.failure, $0.value ?? "")
    }
  }

  /// The path without symbolic links and dots.
  /// Node's `fs.realpath`.
  public func realpath(_ path: String, _ callback: @escaping (_ error: (any Error)?, _ result: String) throws -> Void) {
    FS.run {
      try FileSystem.realPath(path)
    } _: {
      try callback($0.failure, $0.value ?? "")
    }
  }

  /// Makes a file that long, cut or filled up with zeros.
  /// Node's `fs.truncate`.
  public func truncate(_ path: String, _ length: Int = 0, _ callback: @escaping (_ error: (any Error)?) throws -> Void)
  {
    FS.run {
      try FS.truncate(path, length)
    } _: {
      try callback($0.failure)
    }
  }

  /// Opens a file and gives its descriptor, which is to be closed.
  /// Node's `fs.open`.
  public func open(
    _ path: String, _ flags: String = "r", _ mode: Int = 0o666,
    _ callback: @escaping (_ error: (any Error)?, _ result: Int) throws -> Void
  ) {
    FS.run {
      Int(try FileSystem.open(path, flags, mode))
    } _: {
      try callback($0.failure, $0.value ?? -1)
    }
  }

  /// Closes a descriptor.
  /// Node's `fs.close`.
  public func close(_ fd: Int, _ callback: @escaping (_ error: (any Error)?) throws -> Void) {
    FS.run {
      try FileSystem.close(FS.descriptor(fd))
    } _: {
      try callback($0.failure)
    }
  }

  /// What the system knows of an open file.
  /// Node's `fs.fstat`.
  public func fstat(_ fd: Int, _ callback: @escaping (_ error: (any Error)?, _ result: Stats) throws -> Void) {
    FS.run {
      try FileSystem.stat(FS.descriptor(fd))
    } _: {
      try callback($0.failure, $0.value ?? Stats.none)
    }
  }

  static func run<T>(_ work: @escaping () throws -> T, _ callback: @escaping (Result<T, any Error>) throws -> Void) {
    PoolJob.run(on: EventLoop.current, work) { result in
      do { try callback(result) } catch { UncaughtException.raise(error) }
    }
  }
}

extension Result where Failure == any Error {
  fileprivate var value: Success? { if case .success(let value) = self { value } else { nil } }
  fileprivate var failure: (any Error)? { if case .failure(let error) = self { error } else { nil } }
}
