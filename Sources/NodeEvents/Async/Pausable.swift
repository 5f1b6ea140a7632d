/// An emitter that can be told to wait: `on(_:_:_:)` pauses it where events come faster than they are taken.
public protocol Pausable: EventEmitter {
  /// Stops the events for now.
  @discardableResult func pause() -> Self

  /// Has events come again.
  @discardableResult func resume() -> Self
}
