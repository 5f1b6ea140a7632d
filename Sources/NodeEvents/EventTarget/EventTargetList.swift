/// The listeners of one type of one `EventTarget`.
final class EventTargetList {
  struct Entry {
    let listener: Listener
    let call: AnyCall
    let once: Bool
    /// Called even when a listener before it stopped the event.
    let resistsStopping: Bool
    var isRemoved = false
  }

  var entries: [Entry] = []
  /// How many events of the type are being dispatched.
  var dispatching = 0
  var hasWarned = false

  var count: Int { entries.count { !$0.isRemoved } }

  func index(_ listener: Listener) -> Int? { entries.firstIndex { !$0.isRemoved && $0.listener == listener } }
}
