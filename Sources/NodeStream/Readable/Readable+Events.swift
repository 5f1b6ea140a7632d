import NodeBuffer
import NodeEvents

extension EventName where Owner: Readable, Args == EventArguments<Buffer> {
  /// 'data': a chunk.
  public static var data: Self { Self("data") }
}

extension EventName where Owner: Readable, Args == EventArguments<String> {
  /// 'data' of a stream that has an encoding: a piece of text, where the closure says that it takes a `String`.
  @_disfavoredOverload public static var data: Self { Self("data") }
}

extension Readable: CarriesOne {
  /// What 'data' carries.
  public typealias OnlyArgument = Buffer
}

// The two that are used most are told to the compiler here as well: it finds them at once, which shows where closures are
// long.
extension Readable {
  /// Adds a listener to the end of the event's list: 'data' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (Buffer) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'data' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (Buffer) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}
