/// What an event carries, by type: what a listener for it may take.
///
/// A listener may take fewer arguments, and each of its parameters may be the type that is carried, an optional of
/// it, `Any`, or a class or error that what is carried may turn out to be.
public struct EventSignature: Sendable {
  private let carried: [Parameter]
  private let mayCarryMore: Bool

  private struct Parameter: Sendable {
    let type: any Any.Type
    let accepts: @Sendable (any Any.Type) -> Bool
  }

  private init(_ carried: [Parameter], mayCarryMore: Bool = false) {
    self.carried = carried
    self.mayCarryMore = mayCarryMore
  }

  /// An event that carries nothing.
  public static let none = EventSignature([])

  /// An event that carries an error.
  public static let error = EventSignature([one((any Error).self)])

  /// What the event of that name carries.
  public static func of<Owner, each A>(_ name: EventName<Owner, EventArguments<repeat each A>>) -> EventSignature {
    var carried: [Parameter] = []
    for type in repeat (each A).self { carried.append(one(type)) }
    return EventSignature(carried)
  }

  /// An event that carries one value.
  public static func of<A>(_: A.Type) -> EventSignature { EventSignature([one(A.self)]) }

  /// An event that carries two values.
  public static func of<A, B>(_: A.Type, _: B.Type) -> EventSignature { EventSignature([one(A.self), one(B.self)]) }

  /// An event that carries three values.
  public static func of<A, B, C>(_: A.Type, _: B.Type, _: C.Type) -> EventSignature {
    EventSignature([one(A.self), one(B.self), one(C.self)])
  }

  /// This, followed by what the other carries.
  public func and(_ other: EventSignature) -> EventSignature { EventSignature(carried + other.carried) }

  /// This, and anything behind it that the program itself may emit.
  public var orMore: EventSignature { EventSignature(carried, mayCarryMore: true) }

  private static func one<T>(_: T.Type) -> Parameter {
    if T.self == (any Error).self {
      return Parameter(type: T.self) { $0 is any Error.Type || $0 == T.self || $0 == T?.self }
    }
    return Parameter(type: T.self) { taken in
      // A class may be taken as its superclass or, where the program knows better, as a subclass.
      taken == T.self || taken == T?.self || (T.self is AnyObject.Type && taken is AnyObject.Type)
    }
  }

  /// Throws where a listener takes what the event does not carry.
  package func check(_ event: String, _ call: AnyCall) throws(NodeError) {
    let taken = call.parameters
    let fits = zip(taken, carried).allSatisfy { taken, carried in taken == Any.self || carried.accepts(taken) }
    // Parameters beyond those that are carried would be `undefined` in JavaScript: optionals may wait for them.
    let rest = taken.dropFirst(carried.count).allSatisfy {
      mayCarryMore || $0 == Any.self || $0 is any OptionalType.Type
    }
    guard fits, rest else {
      throw .type(
        "ERR_INVALID_ARG_TYPE",
        "The listener for '\(event)' takes (\(AnyCall.list(taken))), but the event carries "
          + "(\(AnyCall.list(carried.map(\.type)))); write the types in the closure"
      )
    }
  }
}

/// Tells an optional type from another.
private protocol OptionalType {}
extension Optional: OptionalType {}
