// The methods that take the typed name of an event in the place of a string: the compiler knows what it carries.

// MARK: - on

extension EventEmitterProtocol {
  /// Adds a listener to the end of the event's list.
  @discardableResult
  public func on<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self { on(event.name, listener) }

  /// Adds a listener to the end of the event's list. It takes nothing.
  @inlinable @discardableResult
  public func on<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>, _ listener: @escaping () throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It takes one argument.
  @inlinable @discardableResult
  public func on<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>, _ listener: @escaping (A) throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It takes up to two arguments.
  @inlinable @discardableResult
  public func on<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>, _ listener: @escaping (A, B) throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It takes up to three arguments.
  @inlinable @discardableResult
  public func on<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>, _ listener: @escaping (A, B, C) throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It takes up to four arguments.
  @inlinable @discardableResult
  public func on<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping (A, B, C, D) throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }
}

// MARK: - addListener

extension EventEmitterProtocol {
  /// As `on`: adds a listener to the end of the event's list.
  @discardableResult
  public func addListener<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self {
    addListener(event.name, listener)
  }

  /// As `on`: adds a listener to the end of the event's list. It takes nothing.
  @inlinable @discardableResult
  public func addListener<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>, _ listener: @escaping () throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It takes one argument.
  @inlinable @discardableResult
  public func addListener<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>, _ listener: @escaping (A) throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It takes up to two arguments.
  @inlinable @discardableResult
  public func addListener<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>, _ listener: @escaping (A, B) throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It takes up to three arguments.
  @inlinable @discardableResult
  public func addListener<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>, _ listener: @escaping (A, B, C) throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It takes up to four arguments.
  @inlinable @discardableResult
  public func addListener<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping (A, B, C, D) throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }
}

// MARK: - once

extension EventEmitterProtocol {
  /// Adds a listener that is removed as it is called for the first time.
  @discardableResult
  public func once<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self { once(event.name, listener) }

  /// Adds a listener that is removed as it is called for the first time. It takes nothing.
  @inlinable @discardableResult
  public func once<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>, _ listener: @escaping () throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It takes one argument.
  @inlinable @discardableResult
  public func once<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>, _ listener: @escaping (A) throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It takes up to two arguments.
  @inlinable @discardableResult
  public func once<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>, _ listener: @escaping (A, B) throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It takes up to three arguments.
  @inlinable @discardableResult
  public func once<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>, _ listener: @escaping (A, B, C) throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It takes up to four arguments.
  @inlinable @discardableResult
  public func once<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping (A, B, C, D) throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }
}

// MARK: - prependListener

extension EventEmitterProtocol {
  /// Adds a listener to the front of the event's list.
  @discardableResult
  public func prependListener<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self {
    prependListener(event.name, listener)
  }

  /// Adds a listener to the front of the event's list. It takes nothing.
  @inlinable @discardableResult
  public func prependListener<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>, _ listener: @escaping () throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It takes one argument.
  @inlinable @discardableResult
  public func prependListener<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>, _ listener: @escaping (A) throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It takes up to two arguments.
  @inlinable @discardableResult
  public func prependListener<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>, _ listener: @escaping (A, B) throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It takes up to three arguments.
  @inlinable @discardableResult
  public func prependListener<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>, _ listener: @escaping (A, B, C) throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It takes up to four arguments.
  @inlinable @discardableResult
  public func prependListener<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping (A, B, C, D) throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }
}

// MARK: - prependOnceListener

extension EventEmitterProtocol {
  /// Adds a listener to the front of the list that is removed as it is called for the first time.
  @discardableResult
  public func prependOnceListener<Args>(_ event: EventName<Self, Args>, _ listener: Listener) -> Self {
    prependOnceListener(event.name, listener)
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes nothing.
  @inlinable @discardableResult
  public func prependOnceListener<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>, _ listener: @escaping () throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes one argument.
  @inlinable @discardableResult
  public func prependOnceListener<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>, _ listener: @escaping (A) throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes up to two arguments.
  @inlinable @discardableResult
  public func prependOnceListener<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>, _ listener: @escaping (A, B) throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes up to three arguments.
  @inlinable @discardableResult
  public func prependOnceListener<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>, _ listener: @escaping (A, B, C) throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes up to four arguments.
  @inlinable @discardableResult
  public func prependOnceListener<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping (A, B, C, D) throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }
}
