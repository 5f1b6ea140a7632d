import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Node's names for how a file is opened.
enum FileFlags {
  /// The system's bits for them. Throws `ERR_INVALID_ARG_VALUE` for a name that Node does not know.
  static func bits(_ name: String) throws -> Int32 {
    switch name {
    case "r": O_RDONLY
    case "rs", "sr": O_RDONLY | O_SYNC
    case "r+": O_RDWR
    case "rs+", "sr+": O_RDWR | O_SYNC
    case "w": O_TRUNC | O_CREAT | O_WRONLY
    case "wx", "xw": O_TRUNC | O_CREAT | O_WRONLY | O_EXCL
    case "w+": O_TRUNC | O_CREAT | O_RDWR
    case "wx+", "xw+": O_TRUNC | O_CREAT | O_RDWR | O_EXCL
    case "a": O_APPEND | O_CREAT | O_WRONLY
    case "ax", "xa": O_APPEND | O_CREAT | O_WRONLY | O_EXCL
    case "as", "sa": O_APPEND | O_CREAT | O_WRONLY | O_SYNC
    case "a+": O_APPEND | O_CREAT | O_RDWR
    case "ax+", "xa+": O_APPEND | O_CREAT | O_RDWR | O_EXCL
    case "as+", "sa+": O_APPEND | O_CREAT | O_RDWR | O_SYNC
    default: throw NodeError.type("ERR_INVALID_ARG_VALUE", "The argument 'flags' is invalid. Received '\(name)'")
    }
  }
}
