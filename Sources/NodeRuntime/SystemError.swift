import CLibUV
import NodeEvents

/// Errors of the system, which libuv numbers: made into Node's errors in this one place.
package enum SystemError {
  /// The name of the error number, such as `ECONNRESET`.
  package static func name(_ status: Int32) -> String { string { uv_err_name_r(status, $0, $1) } }

  /// What libuv says of the error number, such as `connection reset by peer`.
  package static func words(_ status: Int32) -> String { string { uv_strerror_r(status, $0, $1) } }

  private static func string(
    _ fill: (UnsafeMutablePointer<CChar>, Int) -> UnsafeMutablePointer<CChar>?
  ) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { memory in
      guard let base = memory.baseAddress else { return "" }
      return fill(base, memory.count).map { String(cString: $0) } ?? ""
    }
  }

  /// An error as reading, writing and most calls report it: `read ECONNRESET`.
  package static func make(_ status: Int32, _ syscall: String) -> NodeError {
    let code = name(status)
    return NodeError("\(syscall) \(code)", code: code, errno: Int(status), syscall: syscall)
  }

  /// An error as files report it, with libuv's words: `ENOENT: no such file or directory, open 'x'`.
  package static func file(_ status: Int32, _ syscall: String, path: String? = nil, dest: String? = nil) -> NodeError {
    let code = name(status)
    var message = "\(code): \(words(status)), \(syscall)"
    if let path { message += " '\(path)'" }
    if let dest { message += " -> '\(dest)'" }
    var error = NodeError(message, code: code, errno: Int(status), syscall: syscall)
    error.path = path
    error.dest = dest
    return error
  }

  /// An error as listening reports it, with libuv's words:
  /// `listen EADDRINUSE: address already in use :::8080`.
  package static func listen(_ status: Int32, _ syscall: String, address: String?, port: Int?) -> NodeError {
    let code = name(status)
    var message = "\(syscall) \(code): \(words(status))"
    if let address { message += " " + place(address, port) }
    return NodeError(
      message, code: code, errno: Int(status), syscall: syscall, address: address,
      port: address == nil || port == 0 ? nil : port)
  }

  /// An error as connecting reports it: `connect ECONNREFUSED 127.0.0.1:80`.
  package static func connect(
    _ status: Int32, _ syscall: String = "connect", address: String, port: Int?, local: String? = nil
  ) -> NodeError {
    let code = name(status)
    var message = "\(syscall) \(code) \(place(address, port))"
    if let local { message += " - Local (\(local))" }
    return NodeError(
      message, code: code, errno: Int(status), syscall: syscall, address: address, port: port == 0 ? nil : port)
  }

  private static func place(_ address: String, _ port: Int?) -> String {
    if let port, port > 0 { "\(address):\(port)" } else { address }
  }
}
