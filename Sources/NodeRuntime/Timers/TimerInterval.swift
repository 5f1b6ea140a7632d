import NodeEvents

/// What `timers.promises.setInterval` returns: gives its value each time the interval is over.
///
/// What the interval brings while nobody asks is given later, as in Node.
public struct TimerInterval<Value>: AsyncSequence {
  /// What is given each time.
  public typealias Element = Value

  private let delay: Double
  private let value: Value
  private let options: TimerOptions

  init(_ delay: Double, _ value: Value, _ options: TimerOptions) {
    self.delay = delay
    self.value = value
    self.options = options
  }

  /// Begins nothing yet: the interval begins when it is first asked.
  public func makeAsyncIterator() -> Iterator { Iterator(value: value, ticks: TimerTicks(delay, options)) }

  /// Gives the value each time the interval is over. The interval ends with it.
  public struct Iterator: AsyncIteratorProtocol {
    let value: Value
    let ticks: TimerTicks

    /// Waits for the interval, for ever if it must: it is never nil.
    public mutating func next() async throws -> Value? { try await next(isolation: #isolation) }

    /// Waits for the interval, for ever if it must: it is never nil.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Value? {
      try await ticks.next(isolation: actor)
      return value
    }
  }
}
