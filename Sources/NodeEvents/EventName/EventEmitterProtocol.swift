/// What every `EventEmitter` is, by its own class: the typed names of its events are those of just that class.
public protocol EventEmitterProtocol: EventEmitter {}

extension EventEmitter: EventEmitterProtocol {}

extension EventEmitterProtocol {
  /// Removes the listener that was added last of those that are `listener`.
  @discardableResult
  public func off<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self { off(event.name, listener) }

  /// As `off`.
  @discardableResult
  public func removeListener<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self {
    removeListener(event.name, listener)
  }

  /// Removes all listeners of the event.
  @discardableResult
  public func removeAllListeners<Args>(_ event: EventName<Self, Args>) -> Self { removeAllListeners(event.name) }

  /// How many listeners the event has.
  public func listenerCount<Args>(_ event: EventName<Self, Args>) -> Int { listenerCount(event.name) }

  /// The listeners of the event in their order.
  public func listeners<Args>(_ event: EventName<Self, Args>) -> [Listener] { listeners(event.name) }

  /// What the event of that name carries, for `signature(of:)`.
  public func carried<each A>(by event: EventName<Self, EventArguments<repeat each A>>) -> EventSignature { .of(event) }
}

// MARK: - emit

extension EventEmitterProtocol {
  /// Calls the event's listeners; false when there are none.
  @inlinable @discardableResult
  public func emit(_ event: EventName<Self, NoArguments>) -> Bool { emit(event.name) }

  /// Calls the event's listeners with what it carries; false when there are none.
  @inlinable @discardableResult
  public func emit<A>(_ event: EventName<Self, EventArguments<A>>, _ a: A) -> Bool { emit(event.name, a) }

  /// Calls the event's listeners with what it carries; false when there are none.
  @inlinable @discardableResult
  public func emit<A, B>(_ event: EventName<Self, EventArguments<A, B>>, _ a: A, _ b: B) -> Bool {
    emit(event.name, a, b)
  }

  /// Calls the event's listeners with what it carries; false when there are none.
  @inlinable @discardableResult
  public func emit<A, B, C>(_ event: EventName<Self, EventArguments<A, B, C>>, _ a: A, _ b: B, _ c: C) -> Bool {
    emit(event.name, a, b, c)
  }

  /// Calls the event's listeners with what it carries; false when there are none.
  @inlinable @discardableResult
  public func emit<A, B, C, D>(
    _ event: EventName<Self, EventArguments<A, B, C, D>>, _ a: A, _ b: B, _ c: C, _ d: D
  ) -> Bool { emit(event.name, a, b, c, d) }
}
