/// Node's module `timers`, of which everything but `promises` is global too.
public let timers = TimersModule()

/// What `require('timers')` has beside the globals.
public struct TimersModule: Sendable {
  /// Node's module `timers/promises`.
  public let promises = TimersPromises()
}
