import NodeEvents

// JavaScript's timers, with the closure last as Swift has it, or first as JavaScript has it; with a delay of either kind
// of number; and with a closure that may be `async`. The delay is in milliseconds, 1 at the least.

extension Timeout {
  fileprivate static func make(
    _ milliseconds: Double, repeats: Bool = false, _ body: @escaping () throws -> Void
  ) -> Timeout {
    Timeout(EventLoop.current, milliseconds: milliseconds, repeats: repeats, body)
  }

  fileprivate static func make(
    _ milliseconds: Double, repeats: Bool = false, _ body: @escaping @isolated(any) () async throws -> Void
  ) -> Timeout {
    make(milliseconds, repeats: repeats) { AsyncListeners.start(isolation: body.isolation) { try await body() } }
  }
}

/// Calls `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ milliseconds: Double, _ body: @escaping () throws -> Void) -> Timeout {
  .make(milliseconds, body)
}

/// Calls `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ milliseconds: Int, _ body: @escaping () throws -> Void) -> Timeout {
  .make(Double(milliseconds), body)
}

/// Calls `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ body: @escaping () throws -> Void, _ milliseconds: Double) -> Timeout {
  .make(milliseconds, body)
}

/// Calls `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ body: @escaping () throws -> Void, _ milliseconds: Int = 1) -> Timeout {
  .make(Double(milliseconds), body)
}

/// Begins `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ milliseconds: Double, _ body: @escaping @isolated(any) () async throws -> Void) -> Timeout {
  .make(milliseconds, body)
}

/// Begins `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ milliseconds: Int, _ body: @escaping @isolated(any) () async throws -> Void) -> Timeout {
  .make(Double(milliseconds), body)
}

/// Begins `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ body: @escaping @isolated(any) () async throws -> Void, _ milliseconds: Double) -> Timeout {
  .make(milliseconds, body)
}

/// Begins `body` once, after `milliseconds`.
@discardableResult
public func setTimeout(_ body: @escaping @isolated(any) () async throws -> Void, _ milliseconds: Int = 1) -> Timeout {
  .make(Double(milliseconds), body)
}

/// Calls `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ milliseconds: Double, _ body: @escaping () throws -> Void) -> Timeout {
  .make(milliseconds, repeats: true, body)
}

/// Calls `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ milliseconds: Int, _ body: @escaping () throws -> Void) -> Timeout {
  .make(Double(milliseconds), repeats: true, body)
}

/// Calls `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ body: @escaping () throws -> Void, _ milliseconds: Double) -> Timeout {
  .make(milliseconds, repeats: true, body)
}

/// Calls `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ body: @escaping () throws -> Void, _ milliseconds: Int = 1) -> Timeout {
  .make(Double(milliseconds), repeats: true, body)
}

/// Begins `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ milliseconds: Double, _ body: @escaping @isolated(any) () async throws -> Void) -> Timeout {
  .make(milliseconds, repeats: true, body)
}

/// Begins `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ milliseconds: Int, _ body: @escaping @isolated(any) () async throws -> Void) -> Timeout {
  .make(Double(milliseconds), repeats: true, body)
}

/// Begins `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ body: @escaping @isolated(any) () async throws -> Void, _ milliseconds: Double) -> Timeout {
  .make(milliseconds, repeats: true, body)
}

/// Begins `body` every `milliseconds`, until it is cleared.
@discardableResult
public func setInterval(_ body: @escaping @isolated(any) () async throws -> Void, _ milliseconds: Int = 1) -> Timeout {
  .make(Double(milliseconds), repeats: true, body)
}
