import NodeEvents

/// Node's `timers/promises`: timers to `await`.
///
/// They belong to the loop of the thread that asks, and where that has none (of Swift's own pool) to the main thread's
/// loop. What is given up, by its signal or because its task was cancelled, throws an `AbortError` with the code
/// `ABORT_ERR`.
public struct TimersPromises: Sendable {
  /// `scheduler.wait` and `scheduler.yield`.
  public let scheduler = TimersScheduler()

  init() {}

  /// Waits for that many milliseconds, 1 at the least.
  public nonisolated(nonsending) func setTimeout(_ delay: Double = 1) async throws {
    try await TimerWait.wait(delay, TimerOptions())
  }

  /// Waits for that many milliseconds, 1 at the least, and returns the value.
  public nonisolated(nonsending) func setTimeout<T>(
    _ delay: Double, _ value: T, _ options: TimerOptions = TimerOptions()
  ) async throws -> T {
    try await TimerWait.wait(delay, options)
    return value
  }

  /// Waits until the loop has polled.
  public nonisolated(nonsending) func setImmediate() async throws { try await TimerWait.wait(nil, TimerOptions()) }

  /// Waits until the loop has polled, and returns the value.
  public nonisolated(nonsending) func setImmediate<T>(
    _ value: T, _ options: TimerOptions = TimerOptions()
  ) async throws -> T {
    try await TimerWait.wait(nil, options)
    return value
  }

  /// Gives something every so many milliseconds, 1 at the least, from when it is first asked, until the loop over it is
  /// left: `for try await _ in timers.promises.setInterval(100) { … }`.
  public func setInterval(_ delay: Double = 1) -> TimerInterval<Void> { TimerInterval(delay, (), TimerOptions()) }

  /// Gives the value every so many milliseconds, as above.
  public func setInterval<T>(
    _ delay: Double, _ value: T, _ options: TimerOptions = TimerOptions()
  ) -> TimerInterval<T> {
    TimerInterval(delay, value, options)
  }
}

/// Node's `scheduler` of `timers/promises`.
public struct TimersScheduler: Sendable {
  init() {}

  /// Waits for that many milliseconds, 1 at the least.
  public nonisolated(nonsending) func wait(_ delay: Double, _ options: TimerOptions = TimerOptions()) async throws {
    try await TimerWait.wait(delay, options)
  }

  /// Waits until the loop has polled.
  public nonisolated(nonsending) func yield() async throws { try await TimerWait.wait(nil, TimerOptions()) }
}
