import CLibUV
import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Process {
  /// The current directory. One that is gone is an uncaught `ENOENT`.
  public func cwd() -> String {
    do { return try directory() } catch {
      UncaughtException.raise(error)
      return ""
    }
  }

  private func directory() throws -> String {
    try withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4097) { memory in
      var size = memory.count
      guard let base = memory.baseAddress else { return "" }
      let status = uv_cwd(base, &size)
      guard status == 0 else {
        let code = SystemError.name(status)
        throw NodeError(
          "\(code): \(SystemError.words(status)), uv_cwd", code: code, errno: Int(status), syscall: "uv_cwd")
      }
      return String(cString: base)
    }
  }

  /// Makes `directory` the current one. `ENOENT` and its like when that cannot be.
  public func chdir(_ directory: String) throws {
    let status = uv_chdir(directory)
    guard status != 0 else { return }
    let code = SystemError.name(status)
    let from = (try? self.directory()) ?? ""
    throw NodeError(
      "\(code): \(SystemError.words(status)), chdir '\(from)' -> '\(directory)'", code: code, errno: Int(status),
      syscall: "chdir")
  }

  /// The permissions that new files do not get.
  public func umask() -> Int {
    // The system tells only what it was when it is set.
    let old = setMask(0)
    _ = setMask(old)
    return Int(old)
  }

  /// Sets the permissions that new files do not get, and returns the old ones.
  @discardableResult
  public func umask(_ mask: UInt32) -> Int { Int(setMask(mode_t(truncatingIfNeeded: mask))) }

  /// Sets the permissions, in octal digits. `ERR_INVALID_ARG_VALUE` when they are none.
  @discardableResult
  public func umask(_ mask: String) throws -> Int {
    guard let number = UInt32(mask, radix: 8), !mask.hasPrefix("+") else {
      throw NodeError.type(
        "ERR_INVALID_ARG_VALUE",
        "The argument 'mask' must be a 32-bit unsigned integer or an octal string. Received \(inspect(mask))")
    }
    return umask(number)
  }

  private func setMask(_ mask: mode_t) -> mode_t {
    #if canImport(Glibc)
      Glibc.umask(mask & 0o777)
    #else
      Darwin.umask(mask & 0o777)
    #endif
  }
}
