import CLibUV

/// What the system knows of a file (Node's `fs.Stats`).
public struct Stats: Sendable {
  /// The device that it lies on.
  public let dev: Int
  /// Its number there.
  public let ino: Int
  /// What kind of file it is, and who may do what with it.
  public let mode: Int
  /// How many names it has.
  public let nlink: Int
  /// The number of the user whom it belongs to.
  public let uid: Int
  /// The number of the group that it belongs to.
  public let gid: Int
  /// The device that it is, if it is one.
  public let rdev: Int
  /// Its size, in bytes.
  public let size: Int
  /// How much should be read at once, in bytes.
  public let blksize: Int
  /// How much room it takes, in blocks of 512 bytes.
  public let blocks: Int
  /// When it was read last, in milliseconds since 1970.
  public let atimeMs: Double
  /// When its content changed last, in milliseconds since 1970.
  public let mtimeMs: Double
  /// When anything about it changed last, in milliseconds since 1970.
  public let ctimeMs: Double
  /// When it was made, in milliseconds since 1970.
  public let birthtimeMs: Double

  /// When it was read last.
  public var atime: FileTime { FileTime(atimeMs) }
  /// When its content changed last.
  public var mtime: FileTime { FileTime(mtimeMs) }
  /// When anything about it changed last.
  public var ctime: FileTime { FileTime(ctimeMs) }
  /// When it was made.
  public var birthtime: FileTime { FileTime(birthtimeMs) }

  init(_ stat: uv_stat_t) {
    func milliseconds(_ time: uv_timespec_t) -> Double { Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000 }
    dev = Int(truncatingIfNeeded: stat.st_dev)
    ino = Int(truncatingIfNeeded: stat.st_ino)
    mode = Int(truncatingIfNeeded: stat.st_mode)
    nlink = Int(truncatingIfNeeded: stat.st_nlink)
    uid = Int(truncatingIfNeeded: stat.st_uid)
    gid = Int(truncatingIfNeeded: stat.st_gid)
    rdev = Int(truncatingIfNeeded: stat.st_rdev)
    size = Int(truncatingIfNeeded: stat.st_size)
    blksize = Int(truncatingIfNeeded: stat.st_blksize)
    blocks = Int(truncatingIfNeeded: stat.st_blocks)
    atimeMs = milliseconds(stat.st_atim)
    mtimeMs = milliseconds(stat.st_mtim)
    ctimeMs = milliseconds(stat.st_ctim)
    birthtimeMs = milliseconds(stat.st_birthtim)
  }

  /// What a callback is given beside an error.
  static let none = Stats(uv_stat_t())

  // The kinds have these numbers on every system that Node runs on.
  private func isKind(_ kind: Int) -> Bool { mode & 0o170000 == kind }

  /// Whether it is a regular file.
  public func isFile() -> Bool { isKind(0o100000) }
  /// Whether it is a directory.
  public func isDirectory() -> Bool { isKind(0o040000) }
  /// Whether it is a symbolic link; only `lstat` finds one.
  public func isSymbolicLink() -> Bool { isKind(0o120000) }
  /// Whether it is a pipe with a name.
  public func isFIFO() -> Bool { isKind(0o010000) }
  /// Whether it is a socket.
  public func isSocket() -> Bool { isKind(0o140000) }
  /// Whether it is a device for single characters, such as a terminal.
  public func isCharacterDevice() -> Bool { isKind(0o020000) }
  /// Whether it is a device for blocks, such as a disk.
  public func isBlockDevice() -> Bool { isKind(0o060000) }
}
