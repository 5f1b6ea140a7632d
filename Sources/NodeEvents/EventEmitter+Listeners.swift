// Each of these makes a `Listener` of what it is given and adds it; they differ in where, and whether for good.
//
// The generic ones are disfavoured: where a class says what its main event carries, an un-annotated closure must take
// that, and not be made to fit `Any`.

// MARK: - on

extension EventEmitter {
  /// Adds a listener to the end of the event's list.
  @discardableResult
  public final func on(_ event: String, _ listener: Listener) -> Self {
    add(event, listener)
    return self
  }

  /// Adds a listener to the end of the event's list. It takes nothing.
  @inlinable @discardableResult
  public final func on(_ event: String, _ listener: @escaping () throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It takes one argument.
  @_disfavoredOverload @inlinable @discardableResult
  public final func on<A>(_ event: String, _ listener: @escaping (A) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It takes up to two arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func on<A, B>(_ event: String, _ listener: @escaping (A, B) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It takes up to three arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func on<A, B, C>(_ event: String, _ listener: @escaping (A, B, C) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It takes up to four arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func on<A, B, C, D>(_ event: String, _ listener: @escaping (A, B, C, D) throws -> Void) -> Self {
    on(event, Listener(listener))
  }
}

// MARK: - addListener

extension EventEmitter {
  /// As `on`: adds a listener to the end of the event's list.
  @discardableResult
  public final func addListener(_ event: String, _ listener: Listener) -> Self {
    add(event, listener)
    return self
  }

  /// As `on`: adds a listener to the end of the event's list. It takes nothing.
  @inlinable @discardableResult
  public final func addListener(_ event: String, _ listener: @escaping () throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It takes one argument.
  @_disfavoredOverload @inlinable @discardableResult
  public final func addListener<A>(_ event: String, _ listener: @escaping (A) throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It takes up to two arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func addListener<A, B>(_ event: String, _ listener: @escaping (A, B) throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It takes up to three arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func addListener<A, B, C>(_ event: String, _ listener: @escaping (A, B, C) throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It takes up to four arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func addListener<A, B, C, D>(_ event: String, _ listener: @escaping (A, B, C, D) throws -> Void) -> Self
  {
    addListener(event, Listener(listener))
  }
}

// MARK: - once

extension EventEmitter {
  /// Adds a listener that is removed as it is called for the first time.
  @discardableResult
  public final func once(_ event: String, _ listener: Listener) -> Self {
    add(event, listener, once: true)
    return self
  }

  /// Adds a listener that is removed as it is called for the first time. It takes nothing.
  @inlinable @discardableResult
  public final func once(_ event: String, _ listener: @escaping () throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It takes one argument.
  @_disfavoredOverload @inlinable @discardableResult
  public final func once<A>(_ event: String, _ listener: @escaping (A) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It takes up to two arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func once<A, B>(_ event: String, _ listener: @escaping (A, B) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It takes up to three arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func once<A, B, C>(_ event: String, _ listener: @escaping (A, B, C) throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It takes up to four arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func once<A, B, C, D>(_ event: String, _ listener: @escaping (A, B, C, D) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}

// MARK: - prependListener

extension EventEmitter {
  /// Adds a listener to the front of the event's list.
  @discardableResult
  public final func prependListener(_ event: String, _ listener: Listener) -> Self {
    add(event, listener, atFront: true)
    return self
  }

  /// Adds a listener to the front of the event's list. It takes nothing.
  @inlinable @discardableResult
  public final func prependListener(_ event: String, _ listener: @escaping () throws -> Void) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It takes one argument.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependListener<A>(_ event: String, _ listener: @escaping (A) throws -> Void) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It takes up to two arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependListener<A, B>(_ event: String, _ listener: @escaping (A, B) throws -> Void) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It takes up to three arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependListener<A, B, C>(_ event: String, _ listener: @escaping (A, B, C) throws -> Void) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It takes up to four arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependListener<A, B, C, D>(_ event: String, _ listener: @escaping (A, B, C, D) throws -> Void)
    -> Self
  {
    prependListener(event, Listener(listener))
  }
}

// MARK: - prependOnceListener

extension EventEmitter {
  /// Adds a listener to the front of the list that is removed as it is called for the first time.
  @discardableResult
  public final func prependOnceListener(_ event: String, _ listener: Listener) -> Self {
    add(event, listener, once: true, atFront: true)
    return self
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes nothing.
  @inlinable @discardableResult
  public final func prependOnceListener(_ event: String, _ listener: @escaping () throws -> Void) -> Self {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes one argument.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependOnceListener<A>(_ event: String, _ listener: @escaping (A) throws -> Void) -> Self {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes up to two arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependOnceListener<A, B>(_ event: String, _ listener: @escaping (A, B) throws -> Void) -> Self {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes up to three arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependOnceListener<A, B, C>(_ event: String, _ listener: @escaping (A, B, C) throws -> Void)
    -> Self
  {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It takes up to four arguments.
  @_disfavoredOverload @inlinable @discardableResult
  public final func prependOnceListener<A, B, C, D>(_ event: String, _ listener: @escaping (A, B, C, D) throws -> Void)
    -> Self
  {
    prependOnceListener(event, Listener(listener))
  }
}
