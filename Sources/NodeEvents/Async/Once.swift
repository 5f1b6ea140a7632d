// Node's `events.once`, as a function of this module: `try await once(server, "listening")`.

/// Waits for the event and returns what it carries. An 'error' that comes first is thrown, unless it is 'error' that is
/// waited for; an `AbortError` when the signal is aborted or the task is cancelled.
@discardableResult
nonisolated(nonsending) public func once(
  _ emitter: EventEmitter, _ event: String, _ options: OnceOptions = OnceOptions()
) async throws -> [Any] {
  try await next(emitter, event, options) { Listener.rest($0) }
}

/// Waits for an event of the target and returns it, the only element. An `AbortError` when the signal is aborted or the
/// task is cancelled.
@discardableResult
nonisolated(nonsending) public func once(
  _ target: EventTarget, _ type: String, _ options: OnceOptions = OnceOptions()
) async throws -> [Event] {
  if let signal = options.signal, signal.aborted { throw NodeError.abort(signal) }
  let waiter = Waiter<[Event]>()
  let subscription = Subscription()
  let settle = { (result: Result<[Event], any Error>) in
    subscription.end()
    waiter.settle(result)
  }
  subscription.add(target, type, Listener { (event: Event) in settle(.success([event])) })
  subscription.add(options.signal) { settle(.failure(NodeError.abort(options.signal))) }
  defer { subscription.end() }
  return try await waiter.value()
}

// MARK: - Typed

/// Waits for an event that carries nothing. Otherwise as `once` with a name that is a string.
nonisolated(nonsending) public func once<E: EventEmitter>(
  _ emitter: E, _ event: EventName<E, NoArguments>, _ options: OnceOptions = OnceOptions()
) async throws {
  try await next(emitter, event.name, options) { done in Listener { done(()) } }
}

/// Waits for an event and returns what it carries. Otherwise as `once` with a name that is a string.
@discardableResult
nonisolated(nonsending) public func once<E: EventEmitter, A>(
  _ emitter: E, _ event: EventName<E, EventArguments<A>>, _ options: OnceOptions = OnceOptions()
) async throws -> A {
  try await next(emitter, event.name, options) { done in Listener { (a: A) in done(a) } }
}

/// Waits for an event and returns what it carries. Otherwise as `once` with a name that is a string.
@discardableResult
nonisolated(nonsending) public func once<E: EventEmitter, A, B>(
  _ emitter: E, _ event: EventName<E, EventArguments<A, B>>, _ options: OnceOptions = OnceOptions()
) async throws -> (A, B) {
  try await next(emitter, event.name, options) { done in Listener { (a: A, b: B) in done((a, b)) } }
}

/// Waits for an event and returns what it carries. Otherwise as `once` with a name that is a string.
@discardableResult
nonisolated(nonsending) public func once<E: EventEmitter, A, B, C>(
  _ emitter: E, _ event: EventName<E, EventArguments<A, B, C>>, _ options: OnceOptions = OnceOptions()
) async throws -> (A, B, C) {
  try await next(emitter, event.name, options) { done in Listener { (a: A, b: B, c: C) in done((a, b, c)) } }
}

// MARK: -

nonisolated(nonsending) private func next<Value>(
  _ emitter: EventEmitter, _ event: String, _ options: OnceOptions,
  _ listener: (_ done: @escaping (Value) -> Void) -> Listener
) async throws -> Value {
  if let signal = options.signal, signal.aborted { throw NodeError.abort(signal) }
  let waiter = Waiter<Value>()
  let subscription = Subscription()
  // The listeners go with the event, not when the one that waits goes on: what comes in between is not for them.
  let settle = { (result: Result<Value, any Error>) in
    subscription.end()
    waiter.settle(result)
  }
  subscription.add(emitter, event, listener { settle(.success($0)) })
  if event != "error" {
    subscription.add(emitter, "error", Listener { (error: Any) in settle(.failure(NodeError.thrown(error))) })
  }
  subscription.add(options.signal) { settle(.failure(NodeError.abort(options.signal))) }
  defer { subscription.end() }
  return try await waiter.value()
}
