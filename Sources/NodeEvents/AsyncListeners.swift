import Synchronization

/// How a listener that is `async` is begun: the runtime puts its own way here.
///
/// As a JavaScript function that is `async`, it begins at once, runs up to its first `await` before `start` returns, and
/// goes on later on the same thread, where the emitter belongs.
package enum AsyncListeners {
  /// What a listener does. `@unchecked`: it is run on the thread that it was handed over on, and there only.
  package struct Work: @unchecked Sendable {
    /// The actor that the listener's closure belongs to; that of the top level of a `main.swift` is the main actor.
    package let isolation: (any Actor)?
    package let body: () async throws -> Void
  }

  private static let starter = Mutex<(@Sendable (Work) -> Void)?>(nil)

  /// Puts the runtime's starter in place.
  package static func install(_ starter: @escaping @Sendable (Work) -> Void) {
    Self.starter.withLock { $0 = starter }
  }

  /// Begins the work on the calling thread's loop. An error that leaves it is a rejection that nobody handled: see
  /// `UncaughtException.Origin.rejection`.
  ///
  /// `isolation` is that of the listener's closure (`closure.isolation` of a parameter declared `@isolated(any)`): with it,
  /// a closure of the main actor's can begin at once too; without it, it begins a little later.
  package static func start(isolation: (any Actor)? = nil, _ body: @escaping () async throws -> Void) {
    let work = Work(isolation: isolation, body: body)
    if let starter = starter.withLock({ $0 }) {
      starter(work)
      return
    }
    // Nothing but this module in the program, hence no loop to go on with.
    Task.immediate {
      do { try await work.body() } catch { UncaughtException.raise(error, origin: .rejection) }
    }
  }
}
