extension EventEmitter: Hashable {
  /// Whether both are the same emitter, so that a `Set` holds connections as JavaScript's does.
  public static func == (a: EventEmitter, b: EventEmitter) -> Bool { a === b }

  /// Feeds the emitter's identity to the hasher.
  public final func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
