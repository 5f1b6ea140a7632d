import Synchronization

/// What is to be done when the callback that is under way is over (Node's `process.nextTick`): the runtime puts its own
/// queue here.
package enum NextTick {
  private static let queue = Mutex<(@Sendable (@escaping () throws -> Void) -> Void)?>(nil)

  /// Puts the runtime's queue in place.
  package static func install(_ queue: @escaping @Sendable (@escaping () throws -> Void) -> Void) {
    Self.queue.withLock { $0 = queue }
  }

  /// Does it later; at once where no runtime is.
  static func run(_ body: @escaping () throws -> Void) {
    if let queue = queue.withLock({ $0 }) {
      queue(body)
    } else {
      do { try body() } catch { UncaughtException.raise(error) }
    }
  }
}
