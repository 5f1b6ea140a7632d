/// A callback with an identity, so that it can be removed again: a closure has none in Swift.
///
/// `let fn = Listener { (d: Buffer) in … }; e.on("x", fn); e.off("x", fn)`.
public struct Listener {
  /// The closure in its box; the box is the identity.
  @usableFromInline package let call: AnyCall

  @usableFromInline
  package init(call: AnyCall) { self.call = call }

  /// A callback that takes nothing of what is emitted.
  @inlinable
  public init(_ body: @escaping () throws -> Void) { self.init(call: Call0(body)) }

  /// A callback that takes the first argument.
  @inlinable
  public init<A>(_ body: @escaping (A) throws -> Void) { self.init(call: Call1(body)) }

  /// A callback that takes the first two arguments.
  @inlinable
  public init<A, B>(_ body: @escaping (A, B) throws -> Void) { self.init(call: Call2(body)) }

  /// A callback that takes the first three arguments.
  @inlinable
  public init<A, B, C>(_ body: @escaping (A, B, C) throws -> Void) { self.init(call: Call3(body)) }

  /// A callback that takes the first four arguments.
  @inlinable
  public init<A, B, C, D>(_ body: @escaping (A, B, C, D) throws -> Void) { self.init(call: Call4(body)) }
}

extension Listener {
  /// A callback that takes whatever is emitted, as JavaScript's `(...args) => …`.
  public static func rest(_ body: @escaping ([Any]) throws -> Void) -> Listener {
    Listener(call: ArgumentsCall(body))
  }

  /// The listener itself, of a wrapper that `rawListeners` shows in the place of one that is called once; else nil.
  public var listener: Listener? { (call as? OnceCall).map { Listener(call: $0.listener.identity) } }

  /// Calls it. A `TypeError` when the arguments are not what it takes.
  public func callAsFunction(_ arguments: Any...) throws { try call.dynamicBody()(arguments) }
}

// MARK: - async

// `nonisolated(unsafe)`: whatever a closure belongs to, an emitter calls it on its loop's thread, and the arguments stay
// there.
extension Listener {
  /// An `async` callback that takes nothing of what is emitted.
  public init(_ body: @escaping @isolated(any) () async throws -> Void) {
    self.init(call: AsyncCall([], body.isolation) { _ in body })
  }

  /// An `async` callback that takes the first argument.
  public init<A>(_ body: @escaping @isolated(any) (A) async throws -> Void) {
    let types: [any Any.Type] = [A.self]
    self.init(
      call: AsyncCall(types, body.isolation) { arguments in
        nonisolated(unsafe) let a: A = try AnyCall.argument(0, of: arguments, types)
        return { try await body(a) }
      })
  }

  /// An `async` callback that takes the first two arguments.
  public init<A, B>(_ body: @escaping @isolated(any) (A, B) async throws -> Void) {
    let types: [any Any.Type] = [A.self, B.self]
    self.init(
      call: AsyncCall(types, body.isolation) { arguments in
        nonisolated(unsafe) let a: A = try AnyCall.argument(0, of: arguments, types)
        nonisolated(unsafe) let b: B = try AnyCall.argument(1, of: arguments, types)
        return { try await body(a, b) }
      })
  }

  /// An `async` callback that takes the first three arguments.
  public init<A, B, C>(_ body: @escaping @isolated(any) (A, B, C) async throws -> Void) {
    let types: [any Any.Type] = [A.self, B.self, C.self]
    self.init(
      call: AsyncCall(types, body.isolation) { arguments in
        nonisolated(unsafe) let a: A = try AnyCall.argument(0, of: arguments, types)
        nonisolated(unsafe) let b: B = try AnyCall.argument(1, of: arguments, types)
        nonisolated(unsafe) let c: C = try AnyCall.argument(2, of: arguments, types)
        return { try await body(a, b, c) }
      })
  }

  /// An `async` callback that takes the first four arguments.
  public init<A, B, C, D>(_ body: @escaping @isolated(any) (A, B, C, D) async throws -> Void) {
    let types: [any Any.Type] = [A.self, B.self, C.self, D.self]
    self.init(
      call: AsyncCall(types, body.isolation) { arguments in
        nonisolated(unsafe) let a: A = try AnyCall.argument(0, of: arguments, types)
        nonisolated(unsafe) let b: B = try AnyCall.argument(1, of: arguments, types)
        nonisolated(unsafe) let c: C = try AnyCall.argument(2, of: arguments, types)
        nonisolated(unsafe) let d: D = try AnyCall.argument(3, of: arguments, types)
        return { try await body(a, b, c, d) }
      })
  }
}

extension Listener: Equatable {
  /// Whether both are the same callback, not merely alike.
  public static func == (a: Listener, b: Listener) -> Bool { a.call === b.call }
}

extension Listener: CustomStringConvertible {
  /// As `console.log` shows a function.
  public var description: String { "[Function (anonymous)]" }
}
