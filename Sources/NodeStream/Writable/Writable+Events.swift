import NodeEvents

extension Writable: CarriesOne {
  /// What 'error' carries.
  public typealias OnlyArgument = any Error
}

// The two that are used most are told to the compiler here as well: it finds them at once, which shows where closures are
// long.
extension Writable {
  /// Adds a listener to the end of the event's list: 'error' needs no types.
  @discardableResult
  public final func on(_ event: String, _ listener: @escaping (any Error) throws -> Void) -> Self {
    on(event, Listener(listener))
  }

  /// Adds a listener that is removed as it is called for the first time: 'error' needs no types.
  @discardableResult
  public final func once(_ event: String, _ listener: @escaping (any Error) throws -> Void) -> Self {
    once(event, Listener(listener))
  }
}
