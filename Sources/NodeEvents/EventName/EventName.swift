/// The typed name of an event: `ws.on(.message) { data, isBinary in … }`, where the compiler knows what comes.
///
/// A class of one's own declares its events so, and its subclasses have them too:
///
///     extension EventName where Owner: Chat, Args == EventArguments<String, Int> {
///       static var line: Self { Self("line") }
///     }
public struct EventName<Owner, Args>: Sendable, CustomStringConvertible {
  /// The event's name as JavaScript knows it.
  public let name: String

  /// The event of that name.
  @inlinable
  public init(_ name: String) { self.name = name }

  /// The event's name.
  public var description: String { name }
}

/// What an event carries, for its typed name: `EventArguments<Buffer, Bool>`; `NoArguments` where that is nothing.
public struct EventArguments<each Argument> {}

/// What an event carries that carries nothing.
public typealias NoArguments = EventArguments<>
