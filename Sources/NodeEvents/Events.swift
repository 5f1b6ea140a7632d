// What Node's `events` exports beside the class. `errorMonitor`, `defaultMaxListeners` and `captureRejections` are
// properties of `EventEmitter`.

/// The listeners of the event in their order.
public func getEventListeners(_ emitter: EventEmitter, _ event: String) -> [Listener] { emitter.listeners(event) }

/// The listeners of that type in their order.
public func getEventListeners(_ target: EventTarget, _ type: String) -> [Listener] { target.listeners(type) }

/// How many listeners of one event the emitter takes without a warning. 0: any number.
public func getMaxListeners(_ emitter: EventEmitter) -> Int { emitter.getMaxListeners() }

/// How many listeners of one type the target takes without a warning. 0: any number.
public func getMaxListeners(_ target: EventTarget) -> Int { target.maxListeners ?? EventEmitter.defaultMaxListeners }

/// Sets how many listeners of one event these emitters take without a warning; all emitters and targets, when none is
/// named. A negative number is refused with `ERR_OUT_OF_RANGE`.
public func setMaxListeners(_ n: Int, _ emitters: EventEmitter...) {
  guard EventEmitter.isLimit(n, of: "setMaxListeners") else { return }
  if emitters.isEmpty { EventEmitter.defaultMaxListeners = n }
  for emitter in emitters { emitter.setMaxListeners(n) }
}

/// Sets how many listeners of one type these targets take without a warning. A negative number is refused with
/// `ERR_OUT_OF_RANGE`.
public func setMaxListeners(_ n: Int, _ target: EventTarget, _ more: EventTarget...) {
  guard EventEmitter.isLimit(n, of: "setMaxListeners") else { return }
  for target in [target] + more { target.maxListeners = n }
}

/// Calls the listener once when the signal is aborted, even where an earlier listener stops the event; when it is
/// aborted already, on the next tick. What is returned takes the listener away again.
@discardableResult
public func addAbortListener(_ signal: AbortSignal, _ listener: Listener) -> Disposable {
  guard !signal.aborted else {
    NextTick.run { try listener() }
    return Disposable {}
  }
  signal.add("abort", listener, AddEventListenerOptions(once: true), resistsStopping: true)
  return Disposable { [weak signal] in signal?.removeEventListener("abort", listener) }
}

/// Calls the closure once when the signal is aborted. See the other `addAbortListener`.
@discardableResult
public func addAbortListener(_ signal: AbortSignal, _ listener: @escaping (Event) throws -> Void) -> Disposable {
  addAbortListener(signal, Listener(listener))
}

/// Calls the closure once when the signal is aborted. See the other `addAbortListener`.
@discardableResult
public func addAbortListener(_ signal: AbortSignal, _ listener: @escaping () throws -> Void) -> Disposable {
  addAbortListener(signal, Listener(listener))
}
