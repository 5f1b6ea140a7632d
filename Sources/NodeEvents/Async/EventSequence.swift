/// The events of an emitter, one after the other: what `on(_:_:_:)` returns, for `for try await`.
///
/// It listens from the beginning, and keeps what comes until it is taken. It ends with the events that were named in
/// `close`, fails with an 'error' that comes, and no longer listens when the loop over it is left. There is one reader.
public struct EventSequence<Element>: AsyncSequence {
  let queue: EventQueue<Element>

  /// The events from here on.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(queue: queue) }

  /// Takes the events.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let queue: EventQueue<Element>

    /// The next event; nil when there will be none.
    public mutating func next() async throws -> Element? { try await queue.next(isolation: nil) }

    /// The next event; nil when there will be none.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> Element? {
      try await queue.next(isolation: actor)
    }
  }
}
