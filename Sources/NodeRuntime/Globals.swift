// What JavaScript has as globals. Each is of the calling thread's loop.

/// Node's `process`, of the calling thread's loop.
public var process: Process { EventLoop.current.process }

/// Calls `body` when the callback that is under way and the ticks behind it are over.
public func queueMicrotask(_ body: @escaping () throws -> Void) { EventLoop.current.ticks.appendMicrotask(body) }

/// Calls `body` once, after `milliseconds`, 1 at the least.
@discardableResult
public func setTimeout(_ milliseconds: Double, _ body: @escaping () throws -> Void) -> Timeout {
  Timeout(EventLoop.current, milliseconds: milliseconds, body)
}

/// Calls `body` once, after `milliseconds`, 1 at the least.
@discardableResult
public func setTimeout(_ body: @escaping () throws -> Void, _ milliseconds: Double = 1) -> Timeout {
  setTimeout(milliseconds, body)
}

/// Calls `body` every `milliseconds`, 1 at the least, until it is cleared.
@discardableResult
public func setInterval(_ milliseconds: Double, _ body: @escaping () throws -> Void) -> Timeout {
  Timeout(EventLoop.current, milliseconds: milliseconds, repeats: true, body)
}

/// Calls `body` every `milliseconds`, 1 at the least, until it is cleared.
@discardableResult
public func setInterval(_ body: @escaping () throws -> Void, _ milliseconds: Double = 1) -> Timeout {
  setInterval(milliseconds, body)
}

/// Calls `body` once, when the loop has polled.
@discardableResult
public func setImmediate(_ body: @escaping () throws -> Void) -> Immediate {
  let queue = EventLoop.current.immediates
  let immediate = Immediate(queue, body)
  queue.append(immediate)
  return immediate
}

/// Stops a timer; nil, and one that is over, are taken too.
public func clearTimeout(_ timeout: Timeout?) { timeout?.close() }

/// Stops a timer; nil, and one that is over, are taken too.
public func clearInterval(_ timeout: Timeout?) { timeout?.close() }

/// Stops what `setImmediate` returned; nil, and one that was called, are taken too.
public func clearImmediate(_ immediate: Immediate?) { immediate?.close() }
