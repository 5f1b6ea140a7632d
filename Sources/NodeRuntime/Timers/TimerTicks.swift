import NodeEvents

/// The ticks of an interval that somebody asks for, one after the other.
///
/// It belongs to the loop's thread that first asked; `@unchecked`, because who cancels the task that asks does it there
/// by the loop's remote.
final class TimerTicks: @unchecked Sendable {
  private let delay: Double
  private let options: TimerOptions
  private var interval: Timeout?
  private var waiting = 0
  private var continuation: CheckedContinuation<Void, any Error>?
  private var failure: NodeError?
  private var listener: Listener?

  init(_ delay: Double, _ options: TimerOptions) {
    self.delay = delay
    self.options = options
  }

  // The loop over it was left.
  deinit {
    interval?.close()
    if let listener { options.signal?.removeEventListener("abort", listener) }
  }

  func next(isolation: isolated (any Actor)?) async throws {
    guard let loop = ThreadLoop.ofTask else {
      // A thread of Swift's own pool: each wait is the main loop's.
      return try await TimerWait.wait(delay, options)
    }
    if interval == nil, failure == nil { try begin() }
    if waiting > 0 {
      waiting -= 1
      return
    }
    if let failure { throw failure }
    let remote = loop.remote
    try await withTaskCancellationHandler {
      // Without a mention of it, this would run in Swift's pool.
      _ = isolation
      try await withCheckedThrowingContinuation { continuation = $0 }
    } onCancel: {
      remote.execute { self.fail(TimerWait.givenUp) }
    }
  }

  private func begin() throws {
    if let signal = options.signal, signal.aborted { throw NodeError.abort(signal) }
    if Task.isCancelled { throw TimerWait.givenUp }
    interval = setInterval(delay) { [unowned self] in tick() }
    if !options.ref { interval?.unref() }
    guard let signal = options.signal else { return }
    let listener = Listener { [weak self] in self?.fail(NodeError.abort(signal)) }
    self.listener = listener
    signal.addEventListener("abort", listener, .init(once: true))
  }

  private func tick() {
    guard let continuation else {
      waiting += 1
      return
    }
    self.continuation = nil
    continuation.resume()
  }

  private func fail(_ error: NodeError) {
    guard failure == nil else { return }
    failure = error
    interval?.close()
    let waits = continuation
    continuation = nil
    waits?.resume(throwing: error)
  }
}
