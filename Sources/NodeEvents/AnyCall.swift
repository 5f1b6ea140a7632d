/// A listener's closure behind one type, whatever its parameters.
///
/// `emit` knows the types of what it emits and looks whether the box is made for just these (one comparison of type
/// pointers). When it is not, the box is adapted once, and the event's entry remembers the adapted one. That is JavaScript's rule: a
/// listener may take fewer arguments than are emitted. Boxes are made for 0 to 4 parameters, one class each, since a
/// parameter pack in their place costs four times as much at every call.
@usableFromInline
package class AnyCall {
  /// This call made over to the arguments that were emitted last, when they are not what it takes.
  @exclusivity(unchecked) @usableFromInline final var adapted: AnyCall?

  @usableFromInline init() {}

  /// What the closure takes.
  package var parameters: [any Any.Type] { [] }

  /// The closure as one of arguments of any type: it casts each, and throws a `TypeError` where one does not fit.
  /// What was not emitted is `undefined`: nil where that is possible.
  ///
  /// It holds the closure and not this object, since what is made of it hangs on this object.
  @usableFromInline
  package func dynamicBody() -> ([Any]) throws -> Void { { _ in } }

  /// The call that a user's `Listener` holds, where another was registered in its place.
  package var identity: AnyCall { self }

  static func argument<T>(_ index: Int, of arguments: [Any], _ parameters: [any Any.Type]) throws -> T {
    let given: Any = index < arguments.count ? arguments[index] : Any?.none as Any
    if let value = given as? T { return value }
    let have = arguments.map { String(describing: type(of: $0)) }.joined(separator: ", ")
    throw NodeError.type("ERR_INVALID_ARG_TYPE", "A listener that takes (\(list(parameters))) was given (\(have))")
  }

  /// Types as the messages show them.
  package static func list(_ types: [any Any.Type]) -> String {
    types.map { String(describing: $0) }.joined(separator: ", ")
  }
}

/// A closure that takes nothing.
@usableFromInline
package final class Call0: AnyCall {
  @usableFromInline let body: () throws -> Void

  @inlinable
  package init(_ body: @escaping () throws -> Void) { self.body = body }

  /// The plain call of an entry, which from now on is one for just these arguments.
  @inlinable @inline(__always)
  static func exact(_ call: AnyCall, of emitter: EventEmitter) -> Call0 {
    if type(of: call) == Call0.self { return unsafeDowncast(call, to: Call0.self) }
    return settle(call, emitter)
  }

  @usableFromInline @inline(never)
  static func settle(_ call: AnyCall, _ emitter: EventEmitter) -> Call0 {
    let made = of(emitter.recent?.first.call ?? call)
    emitter.recent?.plain = made
    return made
  }

  @inlinable
  static func of(_ call: AnyCall) -> Call0 {
    if type(of: call) == Call0.self { return unsafeDowncast(call, to: Call0.self) }
    let body = call.dynamicBody()
    return Call0 { try body([]) }
  }

  @usableFromInline
  override package func dynamicBody() -> ([Any]) throws -> Void { { [body] _ in try body() } }
}

/// A closure that takes one argument.
@usableFromInline
package final class Call1<A>: AnyCall {
  @usableFromInline let body: (A) throws -> Void

  @inlinable
  package init(_ body: @escaping (A) throws -> Void) { self.body = body }

  /// The plain call of an entry, which from now on is one for just these arguments.
  @inlinable @inline(__always)
  static func exact(_ call: AnyCall, of emitter: EventEmitter) -> Call1<A> {
    if type(of: call) == Call1<A>.self { return unsafeDowncast(call, to: Call1<A>.self) }
    return settle(call, emitter)
  }

  @usableFromInline @inline(never)
  static func settle(_ call: AnyCall, _ emitter: EventEmitter) -> Call1<A> {
    let made = of(emitter.recent?.first.call ?? call)
    emitter.recent?.plain = made
    return made
  }

  @inlinable
  static func of(_ call: AnyCall) -> Call1<A> {
    if type(of: call) == Call1<A>.self { return unsafeDowncast(call, to: Call1<A>.self) }
    if let adapted = call.adapted, type(of: adapted) == Call1<A>.self {
      return unsafeDowncast(adapted, to: Call1<A>.self)
    }
    return adapt(call)
  }

  @usableFromInline @inline(never)
  static func adapt(_ call: AnyCall) -> Call1<A> {
    let made =
      if let call = call as? Call0 {
        Call1<A> { [body = call.body] _ in try body() }
      } else {
        Call1<A> { [body = call.dynamicBody()] a in try body([a]) }
      }
    call.adapted = made
    return made
  }

  package override var parameters: [any Any.Type] { [A.self] }

  @usableFromInline
  override package func dynamicBody() -> ([Any]) throws -> Void {
    { [body, parameters] in try body(AnyCall.argument(0, of: $0, parameters)) }
  }
}

/// A closure that takes two arguments.
@usableFromInline
package final class Call2<A, B>: AnyCall {
  @usableFromInline let body: (A, B) throws -> Void

  @inlinable
  package init(_ body: @escaping (A, B) throws -> Void) { self.body = body }

  /// The plain call of an entry, which from now on is one for just these arguments.
  @inlinable @inline(__always)
  static func exact(_ call: AnyCall, of emitter: EventEmitter) -> Call2<A, B> {
    if type(of: call) == Call2<A, B>.self { return unsafeDowncast(call, to: Call2<A, B>.self) }
    return settle(call, emitter)
  }

  @usableFromInline @inline(never)
  static func settle(_ call: AnyCall, _ emitter: EventEmitter) -> Call2<A, B> {
    let made = of(emitter.recent?.first.call ?? call)
    emitter.recent?.plain = made
    return made
  }

  @inlinable
  static func of(_ call: AnyCall) -> Call2<A, B> {
    if type(of: call) == Call2<A, B>.self { return unsafeDowncast(call, to: Call2<A, B>.self) }
    if let adapted = call.adapted, type(of: adapted) == Call2<A, B>.self {
      return unsafeDowncast(adapted, to: Call2<A, B>.self)
    }
    return adapt(call)
  }

  @usableFromInline @inline(never)
  static func adapt(_ call: AnyCall) -> Call2<A, B> {
    let made =
      switch call {
      case let call as Call0: Call2<A, B> { [body = call.body] _, _ in try body() }
      case let call as Call1<A>: Call2<A, B> { [body = call.body] a, _ in try body(a) }
      default: Call2<A, B> { [body = call.dynamicBody()] a, b in try body([a, b]) }
      }
    call.adapted = made
    return made
  }

  package override var parameters: [any Any.Type] { [A.self, B.self] }

  @usableFromInline
  override package func dynamicBody() -> ([Any]) throws -> Void {
    { [body, parameters] in
      try body(AnyCall.argument(0, of: $0, parameters), AnyCall.argument(1, of: $0, parameters))
    }
  }
}

/// A closure that takes three arguments.
@usableFromInline
package final class Call3<A, B, C>: AnyCall {
  @usableFromInline let body: (A, B, C) throws -> Void

  @inlinable
  package init(_ body: @escaping (A, B, C) throws -> Void) { self.body = body }

  /// The plain call of an entry, which from now on is one for just these arguments.
  @inlinable @inline(__always)
  static func exact(_ call: AnyCall, of emitter: EventEmitter) -> Call3<A, B, C> {
    if type(of: call) == Call3<A, B, C>.self { return unsafeDowncast(call, to: Call3<A, B, C>.self) }
    return settle(call, emitter)
  }

  @usableFromInline @inline(never)
  static func settle(_ call: AnyCall, _ emitter: EventEmitter) -> Call3<A, B, C> {
    let made = of(emitter.recent?.first.call ?? call)
    emitter.recent?.plain = made
    return made
  }

  @inlinable
  static func of(_ call: AnyCall) -> Call3<A, B, C> {
    if type(of: call) == Call3<A, B, C>.self { return unsafeDowncast(call, to: Call3<A, B, C>.self) }
    if let adapted = call.adapted, type(of: adapted) == Call3<A, B, C>.self {
      return unsafeDowncast(adapted, to: Call3<A, B, C>.self)
    }
    return adapt(call)
  }

  @usableFromInline @inline(never)
  static func adapt(_ call: AnyCall) -> Call3<A, B, C> {
    let made =
      switch call {
      case let call as Call0: Call3<A, B, C> { [body = call.body] _, _, _ in try body() }
      case let call as Call1<A>: Call3<A, B, C> { [body = call.body] a, _, _ in try body(a) }
      case let call as Call2<A, B>: Call3<A, B, C> { [body = call.body] a, b, _ in try body(a, b) }
      default: Call3<A, B, C> { [body = call.dynamicBody()] a, b, c in try body([a, b, c]) }
      }
    call.adapted = made
    return made
  }

  package override var parameters: [any Any.Type] { [A.self, B.self, C.self] }

  @usableFromInline
  override package func dynamicBody() -> ([Any]) throws -> Void {
    { [body, parameters] in
      try body(
        AnyCall.argument(0, of: $0, parameters), AnyCall.argument(1, of: $0, parameters),
        AnyCall.argument(2, of: $0, parameters))
    }
  }
}

/// A closure that takes four arguments.
@usableFromInline
package final class Call4<A, B, C, D>: AnyCall {
  @usableFromInline let body: (A, B, C, D) throws -> Void

  @inlinable
  package init(_ body: @escaping (A, B, C, D) throws -> Void) { self.body = body }

  /// The plain call of an entry, which from now on is one for just these arguments.
  @inlinable @inline(__always)
  static func exact(_ call: AnyCall, of emitter: EventEmitter) -> Call4<A, B, C, D> {
    if type(of: call) == Call4<A, B, C, D>.self { return unsafeDowncast(call, to: Call4<A, B, C, D>.self) }
    return settle(call, emitter)
  }

  @usableFromInline @inline(never)
  static func settle(_ call: AnyCall, _ emitter: EventEmitter) -> Call4<A, B, C, D> {
    let made = of(emitter.recent?.first.call ?? call)
    emitter.recent?.plain = made
    return made
  }

  @inlinable
  static func of(_ call: AnyCall) -> Call4<A, B, C, D> {
    if type(of: call) == Call4<A, B, C, D>.self { return unsafeDowncast(call, to: Call4<A, B, C, D>.self) }
    if let adapted = call.adapted, type(of: adapted) == Call4<A, B, C, D>.self {
      return unsafeDowncast(adapted, to: Call4<A, B, C, D>.self)
    }
    return adapt(call)
  }

  @usableFromInline @inline(never)
  static func adapt(_ call: AnyCall) -> Call4<A, B, C, D> {
    let made =
      switch call {
      case let call as Call0: Call4<A, B, C, D> { [body = call.body] _, _, _, _ in try body() }
      case let call as Call1<A>: Call4<A, B, C, D> { [body = call.body] a, _, _, _ in try body(a) }
      case let call as Call2<A, B>: Call4<A, B, C, D> { [body = call.body] a, b, _, _ in try body(a, b) }
      case let call as Call3<A, B, C>: Call4<A, B, C, D> { [body = call.body] a, b, c, _ in try body(a, b, c) }
      default: Call4<A, B, C, D> { [body = call.dynamicBody()] a, b, c, d in try body([a, b, c, d]) }
      }
    call.adapted = made
    return made
  }

  package override var parameters: [any Any.Type] { [A.self, B.self, C.self, D.self] }

  @usableFromInline
  override package func dynamicBody() -> ([Any]) throws -> Void {
    { [body, parameters] in
      try body(
        AnyCall.argument(0, of: $0, parameters), AnyCall.argument(1, of: $0, parameters),
        AnyCall.argument(2, of: $0, parameters), AnyCall.argument(3, of: $0, parameters))
    }
  }
}
