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

extension Listener: Equatable {
  /// Whether both are the same callback, not merely alike.
  public static func == (a: Listener, b: Listener) -> Bool { a.call === b.call }
}
