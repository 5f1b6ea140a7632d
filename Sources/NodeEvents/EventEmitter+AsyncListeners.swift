// As the others, for listeners that are `async`: each is begun at once, as JavaScript's are, and goes on on the loop's
// thread. All are disfavoured, so that the compiler is done with a closure that fits the others.
// An error that leaves one is an unhandled rejection, or goes to 'error' where the emitter captures rejections.

// MARK: - on

extension EventEmitter {
  /// Adds a listener to the end of the event's list. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public final func on(_ event: String, _ listener: @escaping @isolated(any) () async throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public final func on<A>(_ event: String, _ listener: @escaping @isolated(any) (A) async throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public final func on<A, B>(_ event: String, _ listener: @escaping @isolated(any) (A, B) async throws -> Void) -> Self
  {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public final func on<A, B, C>(_ event: String, _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void)
    -> Self
  {
    on(event, Listener(listener))
  }

  /// Adds a listener to the end of the event's list. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public final func on<A, B, C, D>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self {
    on(event, Listener(listener))
  }
}

// MARK: - addListener

extension EventEmitter {
  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public final func addListener(_ event: String, _ listener: @escaping @isolated(any) () async throws -> Void) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public final func addListener<A>(_ event: String, _ listener: @escaping @isolated(any) (A) async throws -> Void)
    -> Self
  {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public final func addListener<A, B>(_ event: String, _ listener: @escaping @isolated(any) (A, B) async throws -> Void)
    -> Self
  {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public final func addListener<A, B, C>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  ) -> Self {
    addListener(event, Listener(listener))
  }

  /// As `on`: adds a listener to the end of the event's list. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public final func addListener<A, B, C, D>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  )
    -> Self
  {
    addListener(event, Listener(listener))
  }
}

// MARK: - once

extension EventEmitter {
  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public final func once(_ event: String, _ listener: @escaping @isolated(any) () async throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public final func once<A>(_ event: String, _ listener: @escaping @isolated(any) (A) async throws -> Void) -> Self {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public final func once<A, B>(_ event: String, _ listener: @escaping @isolated(any) (A, B) async throws -> Void)
    -> Self
  {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public final func once<A, B, C>(_ event: String, _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void)
    -> Self
  {
    once(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public final func once<A, B, C, D>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self {
    once(event, Listener(listener))
  }
}

// MARK: - prependListener

extension EventEmitter {
  /// Adds a listener to the front of the event's list. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public final func prependListener(_ event: String, _ listener: @escaping @isolated(any) () async throws -> Void)
    -> Self
  {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public final func prependListener<A>(_ event: String, _ listener: @escaping @isolated(any) (A) async throws -> Void)
    -> Self
  {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public final func prependListener<A, B>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  ) -> Self {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public final func prependListener<A, B, C>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  )
    -> Self
  {
    prependListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the event's list. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public final func prependListener<A, B, C, D>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self {
    prependListener(event, Listener(listener))
  }
}

// MARK: - prependOnceListener

extension EventEmitter {
  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes nothing.
  @_disfavoredOverload @discardableResult
  public final func prependOnceListener(_ event: String, _ listener: @escaping @isolated(any) () async throws -> Void)
    -> Self
  {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes one argument.
  @_disfavoredOverload @discardableResult
  public final func prependOnceListener<A>(
    _ event: String, _ listener: @escaping @isolated(any) (A) async throws -> Void
  ) -> Self {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes up to two arguments.
  @_disfavoredOverload @discardableResult
  public final func prependOnceListener<A, B>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B) async throws -> Void
  )
    -> Self
  {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes up to three arguments.
  @_disfavoredOverload @discardableResult
  public final func prependOnceListener<A, B, C>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C) async throws -> Void
  )
    -> Self
  {
    prependOnceListener(event, Listener(listener))
  }

  /// Adds a listener to the front of the list that is removed as it is called for the first time. It is `async` and takes up to four arguments.
  @_disfavoredOverload @discardableResult
  public final func prependOnceListener<A, B, C, D>(
    _ event: String, _ listener: @escaping @isolated(any) (A, B, C, D) async throws -> Void
  ) -> Self {
    prependOnceListener(event, Listener(listener))
  }
}
