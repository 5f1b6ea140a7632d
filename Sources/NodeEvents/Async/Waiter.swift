import Synchronization

/// One wait for one value: whoever comes first settles it, be it an event or the end of the task.
///
/// `@unchecked`: what it holds is behind its lock. The value itself stays on the loop's thread, where it is settled and
/// where the one that waits goes on; other threads, which can cancel a task, bring an error only.
package final class Waiter<Value>: @unchecked Sendable {
  /// `@unchecked`: see above.
  private struct Box: @unchecked Sendable {
    let value: Value
  }

  private enum State {
    case begun
    case waiting(UnsafeContinuation<Box, any Error>)
    case early(Result<Box, any Error>)
    case over
  }

  private let state = Mutex(State.begun)

  package init() {}

  /// Settles the wait; false when it was settled already.
  @discardableResult
  package func settle(_ result: Result<Value, any Error>) -> Bool {
    let boxed = result.map { Box(value: $0) }
    let (isFirst, continuation) = state.withLock { state -> (Bool, UnsafeContinuation<Box, any Error>?) in
      switch state {
      case .begun:
        state = .early(boxed)
        return (true, nil)
      case .waiting(let continuation):
        state = .over
        return (true, continuation)
      case .early, .over:
        return (false, nil)
      }
    }
    continuation?.resume(with: boxed)
    return isFirst
  }

  /// Waits until it is settled, or the task is cancelled, which is an `AbortError`.
  package func value(isolation: isolated (any Actor)? = #isolation) async throws -> Value {
    let box = try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation(isolation: isolation) { continuation in
        let early = state.withLock { state -> Result<Box, any Error>? in
          if case .early(let result) = state {
            state = .over
            return result
          }
          state = .waiting(continuation)
          return nil
        }
        if let early { continuation.resume(with: early) }
      }
    } onCancel: {
      settle(.failure(NodeError.abort(CancellationError())))
    }
    return box.value
  }
}
