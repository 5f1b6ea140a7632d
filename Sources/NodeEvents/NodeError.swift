/// An error as Node raises it: a name, a code to match, a message to read, and where there is one the cause to follow.
///
/// Node's `Error` objects and their `SystemError` fields. The value is `Sendable`, so it may leave its loop.
public struct NodeError: Error, Sendable, CustomStringConvertible {
  /// The class of the error in JavaScript: `Error`, `TypeError`, `RangeError` or `SyntaxError`.
  public var name: String
  /// What to match in code, such as `ECONNRESET` or `ERR_INVALID_ARG_TYPE`; nil where JavaScript has `undefined`.
  public var code: String?
  /// What to read.
  public var message: String
  /// The system's error number, negative as in Node; nil when the error does not come from the system.
  public var errno: Int?
  /// The system call that failed, such as `listen` or `read`.
  public var syscall: String?
  /// The file that it was about (Node's `path`).
  public var path: String?
  /// The file that it should have become (Node's `dest`).
  public var dest: String?
  /// The address that was bound or connected to.
  public var address: String?
  /// The port that was bound or connected to.
  public var port: Int?
  /// The name whose addresses were looked for (Node's `hostname`, and `host` of some).
  public var hostname: String?
  /// What brought this error about.
  public var cause: (any Error)?
  /// The errors that this one stands for, when it is an `AggregateError`.
  public var errors: [any Error]?
  /// The bytes that a parser had consumed of the last chunk when it failed (Node's `bytesParsed`).
  public var bytesParsed: Int?
  /// The chunk in which a parser failed (Node's `rawPacket`).
  public var rawPacket: [UInt8]?
  /// A parser's own words for what it refused (Node's `reason`).
  public var reason: String?
  /// What was emitted as 'error' without being one, as text (Node's `context` of `ERR_UNHANDLED_ERROR`).
  public var context: String?
  /// More to read, which is printed below a warning (Node's `detail`).
  public var detail: String?

  /// An error with a message, and whatever else is known about it.
  public init(
    _ message: String, code: String? = nil, name: String = "Error", errno: Int? = nil, syscall: String? = nil,
    address: String? = nil, port: Int? = nil, cause: (any Error)? = nil
  ) {
    self.name = name
    self.code = code
    self.message = message
    self.errno = errno
    self.syscall = syscall
    self.address = address
    self.port = port
    self.cause = cause
  }

  /// A `TypeError` with a code.
  package static func type(_ code: String, _ message: String) -> NodeError {
    NodeError(message, code: code, name: "TypeError")
  }

  /// A `RangeError` with a code.
  package static func range(_ code: String, _ message: String) -> NodeError {
    NodeError(message, code: code, name: "RangeError")
  }

  /// As `String(error)` gives it in JavaScript, with the code as the stack's first line shows it.
  public var description: String {
    // Node puts the code of its own errors into the heading; a system error's message already starts with it.
    let heading = if let code, code.hasPrefix("ERR_") { "\(name) [\(code)]" } else { name }
    return message.isEmpty ? heading : "\(heading): \(message)"
  }
}

extension Error {
  /// The message of the error: Node's for a `NodeError`, else what the error says of itself.
  public var message: String { (self as? NodeError)?.message ?? String(describing: self) }

  /// The code of the error; nil when it is not a `NodeError` or has none.
  public var code: String? { (self as? NodeError)?.code }
}
