/// The events that an `EventSequence` has heard and its reader has not taken yet.
final class EventQueue<Element> {
  private var waiting: [Element] = []
  /// How many of those at the front were taken.
  private var taken = 0
  private var reader: Waiter<Element?>?
  private var error: (any Error)?
  private var isOver = false
  private let subscription = Subscription()
  private let options: EventSequenceOptions
  private weak var pausable: (any Pausable)?
  private var isPaused = false

  init(_ options: EventSequenceOptions, pausable: (any Pausable)?) {
    self.options = options
    self.pausable = pausable
    do {
      try options.check()
      if let signal = options.signal, signal.aborted { throw NodeError.abort(signal) }
    } catch {
      self.error = error
      isOver = true
    }
  }

  // Who leaves the loop lets the queue go, and the listeners go with it.
  deinit { subscription.end() }

  /// Listens; each is called with the subscription, unless there is nothing to listen for any more.
  func listen(_ subscribe: (Subscription) -> Void) {
    guard !isOver else { return }
    subscribe(subscription)
    subscription.add(options.signal) { [weak self, weak signal = options.signal] in self?.fail(NodeError.abort(signal))
    }
  }

  private var count: Int { waiting.count - taken }

  func put(_ element: Element) {
    if let reader {
      self.reader = nil
      if reader.settle(.success(element)) { return }
    }
    waiting.append(element)
    if !isPaused, count > options.highWaterMark, let pausable {
      isPaused = true
      pausable.pause()
    }
  }

  func fail(_ error: any Error) {
    let reader = self.reader
    self.reader = nil
    if reader?.settle(.failure(error)) != true { self.error = error }
    end()
  }

  /// No further events; those that wait can still be taken.
  func end() {
    isOver = true
    subscription.end()
    reader?.settle(.success(nil))
    reader = nil
  }

  func next(isolation: isolated (any Actor)?) async throws -> Element? {
    if count > 0 { return take() }
    if let error {
      self.error = nil
      throw error
    }
    if isOver { return nil }
    let reader = Waiter<Element?>()
    self.reader = reader
    do {
      return try await reader.value(isolation: isolation)
    } catch {
      // A task that was cancelled, if it was nothing that this has told the reader itself.
      self.reader = nil
      end()
      throw error
    }
  }

  private func take() -> Element {
    let element = waiting[taken]
    taken += 1
    // The array is cleared of what was taken as that becomes half of it, so that each element moves once at the most.
    if taken * 2 > waiting.count {
      waiting.removeFirst(taken)
      taken = 0
    }
    if isPaused, count < options.lowWaterMark {
      isPaused = false
      pausable?.resume()
    }
    return element
  }
}
