import Synchronization

/// What emitters go by that were told nothing else, which all threads of the process share.
final class EventDefaults: Sendable {
  private let listeners = Atomic<Int>(10)
  private let rejections = Atomic<Bool>(false)

  var maxListeners: Int {
    get { listeners.load(ordering: .relaxed) }
    set { listeners.store(newValue, ordering: .relaxed) }
  }

  var captureRejections: Bool {
    get { rejections.load(ordering: .relaxed) }
    set { rejections.store(newValue, ordering: .relaxed) }
  }
}
