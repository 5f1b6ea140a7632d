// As the others, for listeners that are `async`.

// MARK: - on

extension EventEmitterProtocol {
  /// Adds a listener to the end of the event's list. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public func on<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>,
    _ listener: @escaping @isolated(any) () async throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public func on<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A) async throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public func on<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public func on<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }

  /// Adds a listener to the end of the event's list. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public func on<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self { on(event.name, Listener(listener)) }
}

// MARK: - addListener

extension EventEmitterProtocol {
  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public func addListener<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>,
    _ listener: @escaping @isolated(any) () async throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public func addListener<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A) async throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public func addListener<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public func addListener<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public func addListener<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self { addListener(event.name, Listener(listener)) }
}

// MARK: - once

extension EventEmitterProtocol {
  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public func once<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>,
    _ listener: @escaping @isolated(any) () async throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public func once<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A) async throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public func once<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public func once<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public func once<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self { once(event.name, Listener(listener)) }
}

// MARK: - prependListener

extension EventEmitterProtocol {
  /// Adds a listener to the front of the event's list. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public func prependListener<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>,
    _ listener: @escaping @isolated(any) () async throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public func prependListener<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A) async throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public func prependListener<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public func prependListener<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the event's list. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public func prependListener<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self { prependListener(event.name, Listener(listener)) }
}

// MARK: - prependOnceListener

extension EventEmitterProtocol {
  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener<each Rest>(
    _ event: EventName<Self, EventArguments<repeat each Rest>>,
    _ listener: @escaping @isolated(any) () async throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener<A, each Rest>(
    _ event: EventName<Self, EventArguments<A, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A) async throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener<A, B, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener<A, B, C, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener<A, B, C, D, each Rest>(
    _ event: EventName<Self, EventArguments<A, B, C, D, repeat each Rest>>,
    _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self { prependOnceListener(event.name, Listener(listener)) }
}
