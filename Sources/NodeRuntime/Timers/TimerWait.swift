import NodeEvents

/// One wait for a timer or an immediate.
///
/// It belongs to a loop's thread; `@unchecked`, because who cancels it, or asks for it, on another thread sends it there.
final class TimerWait: @unchecked Sendable {
  private var continuation: CheckedContinuation<Void, any Error>?
  private var stop: (() -> Void)?
  private var signal: AbortSignal?
  private var listener: Listener?
  private var failure: NodeError?

  /// Waits that many milliseconds, or where there are none until the loop has polled.
  static func wait(
    _ delay: Double?, _ options: TimerOptions, isolation: isolated (any Actor)? = #isolation
  ) async throws {
    if let signal = options.signal, signal.aborted { throw NodeError.abort(signal) }
    if Task.isCancelled { throw givenUp }
    let wait = TimerWait()
    wait.signal = options.signal
    let isReferenced = options.ref
    let own = ThreadLoop.ofTask
    guard let remote = own?.remote ?? ThreadLoop.main else { return try await sleep(delay) }
    try await withTaskCancellationHandler {
      // Without a mention of it, this would run in Swift's pool.
      _ = isolation
      try await withCheckedThrowingContinuation { continuation in
        guard own == nil else { return wait.begin(continuation, delay, isReferenced) }
        remote.execute { wait.begin(continuation, delay, isReferenced) }
      }
    } onCancel: {
      remote.execute { wait.fail(givenUp) }
    }
  }

  /// What it fails with when its task was cancelled: no signal has a reason to add.
  static var givenUp: NodeError { NodeError.abort(nil as (any Error)?) }

  /// Without any loop.
  private static func sleep(_ delay: Double?) async throws {
    do {
      try await Task.sleep(for: .milliseconds(delay.map { $0 >= 1 && $0 <= 2_147_483_647 ? $0 : 1 } ?? 0))
    } catch {
      throw givenUp
    }
  }

  private func begin(
    _ continuation: CheckedContinuation<Void, any Error>, _ delay: Double?, _ isReferenced: Bool
  ) {
    // Cancelled on the way here.
    if let failure { return continuation.resume(throwing: failure) }
    self.continuation = continuation
    if let delay {
      let timer = setTimeout(delay) { [self] in settle(.success(())) }
      if !isReferenced { timer.unref() }
      stop = { timer.close() }
    } else {
      let immediate = setImmediate { [self] in settle(.success(())) }
      if !isReferenced { immediate.unref() }
      stop = { immediate.close() }
    }
    guard let signal else { return }
    let listener = Listener { [self] in fail(NodeError.abort(signal)) }
    self.listener = listener
    signal.addEventListener("abort", listener, .init(once: true))
  }

  private func fail(_ error: NodeError) {
    failure = error
    settle(.failure(error))
  }

  private func settle(_ result: Result<Void, any Error>) {
    guard let continuation else { return }
    self.continuation = nil
    stop?()
    stop = nil
    if let signal, let listener { signal.removeEventListener("abort", listener) }
    signal = nil
    listener = nil
    continuation.resume(with: result)
  }
}
