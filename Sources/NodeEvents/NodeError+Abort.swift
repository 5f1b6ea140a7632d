extension NodeError {
  /// The reason of a signal that was aborted without one.
  ///
  /// In Node a `DOMException` with the number 20 for a code.
  package static let aborted = NodeError("This operation was aborted", code: "ABORT_ERR", name: "AbortError")

  /// The reason of a signal whose time is over.
  ///
  /// In Node a `DOMException` with the number 23 for a code.
  package static let timedOut = NodeError(
    "The operation was aborted due to timeout", code: "TIMEOUT_ERR", name: "TimeoutError")

  /// What an operation fails with when the signal that it was given is aborted: `AbortError`, code `ABORT_ERR`, and
  /// the signal's reason as `cause`.
  package static func abort(_ signal: AbortSignal?) -> NodeError { abort(signal?.reason) }

  /// What an operation fails with that was given up for this reason.
  package static func abort(_ cause: (any Error)?) -> NodeError {
    NodeError("The operation was aborted", code: "ABORT_ERR", name: "AbortError", cause: cause)
  }

  /// What was emitted as 'error', as an error that can be thrown: JavaScript throws anything.
  static func thrown(_ value: Any) -> any Error { value as? any Error ?? NodeError("\(value)") }
}

extension Error {
  /// The name of the error's class in JavaScript: Node's for a `NodeError`, else the name of the type.
  public var name: String { (self as? NodeError)?.name ?? String(describing: type(of: self)) }

  /// What brought the error about; nil when it is not a `NodeError` or nothing did.
  public var cause: (any Error)? { (self as? NodeError)?.cause }
}
