/// Node's global `AbortController`: its `signal` is handed to what may have to be given up, and `abort` gives it up.
public final class AbortController {
  /// What tells of the abort.
  public let signal = AbortSignal()

  /// A controller whose signal is not aborted.
  public init() {}

  /// Aborts the signal for that reason, by default an `AbortError`. Only the first call does anything.
  public func abort(_ reason: (any Error)? = nil) { signal.abort(reason) }

  /// Aborts the signal; the text is the message of the error that is the reason.
  public func abort(_ reason: String) { signal.abort(NodeError(reason)) }
}
