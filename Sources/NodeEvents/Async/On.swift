// Node's `events.on`, as a function of this module: `for try await args in on(emitter, "line") { … }`.

/// The events of that name as a sequence of what each carries.
public func on(
  _ emitter: EventEmitter, _ event: String, _ options: EventSequenceOptions = EventSequenceOptions()
) -> EventSequence<[Any]> {
  sequence(emitter, event, options) { Listener.rest($0) }
}

/// The target's events of that type as a sequence, each the only element of what it carries.
public func on(
  _ target: EventTarget, _ type: String, _ options: EventSequenceOptions = EventSequenceOptions()
) -> EventSequence<[Event]> {
  let queue = EventQueue<[Event]>(options, pausable: nil)
  queue.listen { subscription in
    subscription.add(target, type, Listener { [weak queue] (event: Event) in queue?.put([event]) })
    for end in options.close { subscription.add(target, end, Listener { [weak queue] in queue?.end() }) }
  }
  return EventSequence(queue: queue)
}

// MARK: - Typed

/// The events of that name as a sequence.
public func on<E: EventEmitter>(
  _ emitter: E, _ event: EventName<E, NoArguments>, _ options: EventSequenceOptions = EventSequenceOptions()
) -> EventSequence<Void> {
  sequence(emitter, event.name, options) { put in Listener { put(()) } }
}

/// The events of that name as a sequence of what each carries.
public func on<E: EventEmitter, A>(
  _ emitter: E, _ event: EventName<E, EventArguments<A>>, _ options: EventSequenceOptions = EventSequenceOptions()
) -> EventSequence<A> {
  sequence(emitter, event.name, options) { put in Listener { (a: A) in put(a) } }
}

/// The events of that name as a sequence of what each carries.
public func on<E: EventEmitter, A, B>(
  _ emitter: E, _ event: EventName<E, EventArguments<A, B>>, _ options: EventSequenceOptions = EventSequenceOptions()
) -> EventSequence<(A, B)> {
  sequence(emitter, event.name, options) { put in Listener { (a: A, b: B) in put((a, b)) } }
}

/// The events of that name as a sequence of what each carries.
public func on<E: EventEmitter, A, B, C>(
  _ emitter: E, _ event: EventName<E, EventArguments<A, B, C>>, _ options: EventSequenceOptions = EventSequenceOptions()
) -> EventSequence<(A, B, C)> {
  sequence(emitter, event.name, options) { put in Listener { (a: A, b: B, c: C) in put((a, b, c)) } }
}

// MARK: -

private func sequence<Element>(
  _ emitter: EventEmitter, _ event: String, _ options: EventSequenceOptions,
  _ listener: (_ put: @escaping (Element) -> Void) -> Listener
) -> EventSequence<Element> {
  let queue = EventQueue<Element>(options, pausable: emitter as? any Pausable)
  queue.listen { [weak queue] subscription in
    subscription.add(emitter, event, listener { queue?.put($0) })
    if event != "error" {
      subscription.add(emitter, "error", Listener { (error: Any) in queue?.fail(NodeError.thrown(error)) })
    }
    for end in options.close { subscription.add(emitter, end, Listener { queue?.end() }) }
  }
  return EventSequence(queue: queue)
}
