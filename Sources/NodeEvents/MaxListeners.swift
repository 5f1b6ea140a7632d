import Synchronization

/// The default limit of listeners, which all threads of the process share.
final class MaxListeners: Sendable {
  private let stored = Atomic<Int>(10)

  var value: Int {
    get { stored.load(ordering: .relaxed) }
    set { stored.store(newValue, ordering: .relaxed) }
  }
}
