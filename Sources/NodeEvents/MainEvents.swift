// For the events that a class has most use of, named by strings: closures need no types, as in JavaScript.

/// A class whose main event carries one argument: `socket.on("data") { chunk in … }`.
public protocol CarriesOne: EventEmitterProtocol {
  /// What the event carries.
  associatedtype OnlyArgument
}

/// A class whose main event carries two arguments: `ws.on("message") { data, isBinary in … }`.
public protocol CarriesTwo: EventEmitterProtocol {
  /// What the event carries first.
  associatedtype FirstOfTwo
  /// What the event carries second.
  associatedtype SecondOfTwo
}

/// A class whose main event carries three arguments: `server.on("upgrade") { request, socket, head in … }`.
public protocol CarriesThree: EventEmitterProtocol {
  /// What the event carries first.
  associatedtype FirstOfThree
  /// What the event carries second.
  associatedtype SecondOfThree
  /// What the event carries third.
  associatedtype ThirdOfThree
}

extension CarriesOne {
  /// Adds a listener to the end of the event's list.
  @_disfavoredOverload @discardableResult
  public func on(_ event: String, _ listener: @escaping (OnlyArgument) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func on(_ event: String, _ listener: @escaping @isolated(any) (OnlyArgument) async throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list.
  @_disfavoredOverload @discardableResult
  public func addListener(_ event: String, _ listener: @escaping (OnlyArgument) throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func addListener(_ event: String, _ listener: @escaping @isolated(any) (OnlyArgument) async throws -> Void)
    -> Self
  {
    addListener(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time.
  @_disfavoredOverload @discardableResult
  public func once(_ event: String, _ listener: @escaping (OnlyArgument) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async`.
  @_disfavoredOverload @discardableResult
  public func once(_ event: String, _ listener: @escaping @isolated(any) (OnlyArgument) async throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list.
  @_disfavoredOverload @discardableResult
  public func prependListener(_ event: String, _ listener: @escaping (OnlyArgument) throws -> Void) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func prependListener(_ event: String, _ listener: @escaping @isolated(any) (OnlyArgument) async throws -> Void)
    -> Self
  {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener(_ event: String, _ listener: @escaping (OnlyArgument) throws -> Void) -> Self {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async`.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener(
    _ event: String, _ listener: @escaping @isolated(any) (OnlyArgument) async throws -> Void
  ) -> Self {
    prependOnceListener(event, Listener(listener))
  }
}

extension CarriesTwo {
  /// Adds a listener to the end of the event's list.
  @_disfavoredOverload @discardableResult
  public func on(_ event: String, _ listener: @escaping (FirstOfTwo, SecondOfTwo) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func on(_ event: String, _ listener: @escaping @isolated(any) (FirstOfTwo, SecondOfTwo) async throws -> Void)
    -> Self
  {
    on(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list.
  @_disfavoredOverload @discardableResult
  public func addListener(_ event: String, _ listener: @escaping (FirstOfTwo, SecondOfTwo) throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func addListener(
    _ event: String, _ listener: @escaping @isolated(any) (FirstOfTwo, SecondOfTwo) async throws -> Void
  ) -> Self {
    addListener(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time.
  @_disfavoredOverload @discardableResult
  public func once(_ event: String, _ listener: @escaping (FirstOfTwo, SecondOfTwo) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async`.
  @_disfavoredOverload @discardableResult
  public func once(_ event: String, _ listener: @escaping @isolated(any) (FirstOfTwo, SecondOfTwo) async throws -> Void)
    -> Self
  {
    once(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list.
  @_disfavoredOverload @discardableResult
  public func prependListener(_ event: String, _ listener: @escaping (FirstOfTwo, SecondOfTwo) throws -> Void) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func prependListener(
    _ event: String, _ listener: @escaping @isolated(any) (FirstOfTwo, SecondOfTwo) async throws -> Void
  ) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener(_ event: String, _ listener: @escaping (FirstOfTwo, SecondOfTwo) throws -> Void)
    -> Self
  {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async`.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener(
    _ event: String, _ listener: @escaping @isolated(any) (FirstOfTwo, SecondOfTwo) async throws -> Void
  ) -> Self {
    prependOnceListener(event, Listener(listener))
  }
}

extension CarriesThree {
  /// Adds a listener to the end of the event's list.
  @_disfavoredOverload @discardableResult
  public func on(_ event: String, _ listener: @escaping (FirstOfThree, SecondOfThree, ThirdOfThree) throws -> Void)
    -> Self
  {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func on(
    _ event: String,
    _ listener: @escaping @isolated(any) (FirstOfThree, SecondOfThree, ThirdOfThree) async throws -> Void
  ) -> Self {
    on(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list.
  @_disfavoredOverload @discardableResult
  public func addListener(
    _ event: String, _ listener: @escaping (FirstOfThree, SecondOfThree, ThirdOfThree) throws -> Void
  ) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func addListener(
    _ event: String,
    _ listener: @escaping @isolated(any) (FirstOfThree, SecondOfThree, ThirdOfThree) async throws -> Void
  ) -> Self {
    addListener(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time.
  @_disfavoredOverload @discardableResult
  public func once(_ event: String, _ listener: @escaping (FirstOfThree, SecondOfThree, ThirdOfThree) throws -> Void)
    -> Self
  {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async`.
  @_disfavoredOverload @discardableResult
  public func once(
    _ event: String,
    _ listener: @escaping @isolated(any) (FirstOfThree, SecondOfThree, ThirdOfThree) async throws -> Void
  ) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list.
  @_disfavoredOverload @discardableResult
  public func prependListener(
    _ event: String, _ listener: @escaping (FirstOfThree, SecondOfThree, ThirdOfThree) throws -> Void
  ) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async`.
  @_disfavoredOverload @discardableResult
  public func prependListener(
    _ event: String,
    _ listener: @escaping @isolated(any) (FirstOfThree, SecondOfThree, ThirdOfThree) async throws -> Void
  ) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener(
    _ event: String, _ listener: @escaping (FirstOfThree, SecondOfThree, ThirdOfThree) throws -> Void
  ) -> Self {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async`.
  @_disfavoredOverload @discardableResult
  public func prependOnceListener(
    _ event: String,
    _ listener: @escaping @isolated(any) (FirstOfThree, SecondOfThree, ThirdOfThree) async throws -> Void
  ) -> Self {
    prependOnceListener(event, Listener(listener))
  }
}
