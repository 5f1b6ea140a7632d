import Synchronization

/// Where the error of an `EventTarget`'s listener goes: it is an uncaught exception, but of the next tick. The runtime
/// puts its own queue here.
package enum LaterThrow {
  private static let handler = Mutex<(@Sendable (any Error) -> Void)?>(nil)

  /// Puts the runtime's handler in place.
  package static func install(_ handler: @escaping @Sendable (any Error) -> Void) {
    Self.handler.withLock { $0 = handler }
  }

  static func put(_ error: any Error) {
    if let handler = handler.withLock({ $0 }) { handler(error) } else { UncaughtException.raise(error) }
  }
}
