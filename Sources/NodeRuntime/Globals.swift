import NodeEvents

// What JavaScript has as globals. Each is of the calling thread's loop. A closure that is `async` begins when the other
// would be called, and what it throws is an unhandled rejection.

/// Node's `process`, of the calling thread's loop.
public var process: Process { EventLoop.current.process }

/// Calls `body` when the callback that is under way and the ticks behind it are over.
public func queueMicrotask(_ body: @escaping () throws -> Void) { EventLoop.current.ticks.appendMicrotask(body) }

/// Begins `body` when the callback that is under way and the ticks behind it are over.
public func queueMicrotask(_ body: @escaping @isolated(any) () async throws -> Void) {
  queueMicrotask { AsyncListeners.start(isolation: body.isolation) { try await body() } }
}

/// Calls `body` once, when the loop has polled.
@discardableResult
public func setImmediate(_ body: @escaping () throws -> Void) -> Immediate {
  let queue = EventLoop.current.immediates
  let immediate = Immediate(queue, body)
  queue.append(immediate)
  return immediate
}

/// Begins `body` once, when the loop has polled.
@discardableResult
public func setImmediate(_ body: @escaping @isolated(any) () async throws -> Void) -> Immediate {
  setImmediate { AsyncListeners.start(isolation: body.isolation) { try await body() } }
}

/// Stops a timer; nil, and one that is over, are taken too.
public func clearTimeout(_ timeout: Timeout?) { timeout?.close() }

/// Stops the timer of that number, which `Int(timeout)` gave; one that is over, and one of another loop, are left alone.
public func clearTimeout(_ number: Int) { EventLoop.current.timers.timer(number)?.close() }

/// Stops a timer; nil, and one that is over, are taken too.
public func clearInterval(_ timeout: Timeout?) { timeout?.close() }

/// Stops the timer of that number, which `Int(timeout)` gave; one that is over, and one of another loop, are left alone.
public func clearInterval(_ number: Int) { clearTimeout(number) }

/// Stops what `setImmediate` returned; nil, and one that was called, are taken too.
public func clearImmediate(_ immediate: Immediate?) { immediate?.close() }
