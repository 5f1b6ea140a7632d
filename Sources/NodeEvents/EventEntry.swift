/// The listeners of one event of one emitter.
///
/// Nearly always there is just one, which is held in place; `emit` keeps the entry, or the array, while it calls, so
/// that a listener which removes itself or others changes nothing for the emit that is under way.
@usableFromInline
package final class EventEntry {
  @usableFromInline
  package struct Registration {
    @usableFromInline package let call: AnyCall
    /// Called once; the object tells the registrations of one listener apart and knows whether it was called.
    @usableFromInline package let once: Once?

    @usableFromInline
    package init(call: AnyCall, once: Once?) {
      self.call = call
      self.once = once
    }
  }

  @usableFromInline
  package final class Once {
    @usableFromInline package var fired = false
    /// What `rawListeners` has shown of it.
    var wrapper: AnyCall?

    @usableFromInline package init() {}
  }

  @usableFromInline package let name: String
  /// The first listener.
  @exclusivity(unchecked) @usableFromInline package var first: Registration
  /// All of them, when there are more than one.
  @exclusivity(unchecked) @usableFromInline package var all: ContiguousArray<Registration>?
  /// The listener's call, when there is just one and that for good: what `emit` looks for first. It is adapted to what
  /// was emitted last.
  @exclusivity(unchecked) @usableFromInline package var plain: AnyCall?
  var warned = false

  init(_ name: String, _ first: Registration) {
    self.name = name
    self.first = first
    plain = first.once == nil ? first.call : nil
  }

  var registrations: ContiguousArray<Registration> { all ?? [first] }

  func add(_ registration: Registration, atFront: Bool) {
    var list = registrations
    list.insert(registration, at: atFront ? 0 : list.count)
    set(list)
  }

  /// Takes the listener out in that place; false when it was the last, and the entry has to go.
  func remove(at index: Int) -> Bool {
    var list = registrations
    list.remove(at: index)
    if list.isEmpty { return false }
    set(list)
    return true
  }

  private func set(_ list: ContiguousArray<Registration>) {
    first = list[0]
    all = list.count == 1 ? nil : list
    plain = list.count == 1 && first.once == nil ? first.call : nil
  }
}
