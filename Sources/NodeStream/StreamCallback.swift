import NodeEvents

/// What is called when something is done: with an error when that failed.
public typealias StreamCompletion = ((any Error)?) throws -> Void

/// What a hook calls when its work is done: `callback()`, or `callback(error)` when it failed.
///
/// Node's `callback` of `_write`, `_writev`, `_final`, `_flush`'s counterpart, `_destroy` and `_construct`. It may be
/// called at once or later, once. Where a function is wanted, write `{ callback() }`.
public struct StreamCallback {
  private enum Target {
    /// The write that is under way.
    case write(Stream)
    case body(StreamCompletion)
  }

  private let target: Target

  /// A callback that calls the closure.
  public init(_ body: @escaping StreamCompletion) { target = .body(body) }

  init(writing stream: Stream) { target = .write(stream) }

  /// The work is done, or has failed.
  public func callAsFunction(_ error: (any Error)? = nil) {
    switch target {
    case .write(let stream): stream.writableSide?.written(error)
    case .body(let body): Completion(body: body)(error)
    }
  }
}

/// Calls the closure; what it throws is an uncaught exception, as in JavaScript.
struct Completion {
  let body: StreamCompletion

  func callAsFunction(_ error: (any Error)?) {
    do { try body(error) } catch { UncaughtException.raise(error) }
  }
}
