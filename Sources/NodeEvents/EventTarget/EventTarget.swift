/// Node's global `EventTarget`: listeners that are added by the type of the events which are dispatched.
///
/// It belongs to the loop, hence the thread, that it was made on. Unlike an `EventEmitter` it takes a listener only
/// once, and one that throws does not keep the others from being called: its error is an uncaught exception of the
/// next tick.
open class EventTarget {
  private final var types: [String: EventTargetList] = [:]
  final var maxListeners: Int?

  /// A target without listeners.
  public init() {}

  /// The class's name in Node, as warnings show it.
  var shownName: String { String(describing: Swift.type(of: self)) }

  /// Called when the number of a type's listeners has changed.
  func didChangeListeners(_ type: String) {}

  // MARK: Adding and removing

  /// Has the listener called with the events of that type. A listener that is there already is not added again.
  public final func addEventListener(
    _ type: String, _ listener: Listener, _ options: AddEventListenerOptions = AddEventListenerOptions()
  ) {
    add(type, listener, options)
  }

  /// Has the closure called with the events of that type.
  public final func addEventListener(
    _ type: String, _ options: AddEventListenerOptions = AddEventListenerOptions(),
    _ listener: @escaping (Event) throws -> Void
  ) {
    add(type, Listener(listener), options)
  }

  /// Has the closure called upon the events of that type.
  public final func addEventListener(
    _ type: String, _ options: AddEventListenerOptions = AddEventListenerOptions(),
    _ listener: @escaping () throws -> Void
  ) {
    add(type, Listener(listener), options)
  }

  /// Has the `async` closure called with the events of that type. An error that leaves it is an uncaught exception.
  public final func addEventListener(
    _ type: String, _ options: AddEventListenerOptions = AddEventListenerOptions(),
    _ listener: @escaping @isolated(any) (Event) async throws -> Void
  ) {
    add(type, Listener(listener), options)
  }

  /// Has the `async` closure called upon the events of that type. An error that leaves it is an uncaught exception.
  public final func addEventListener(
    _ type: String, _ options: AddEventListenerOptions = AddEventListenerOptions(),
    _ listener: @escaping @isolated(any) () async throws -> Void
  ) {
    add(type, Listener(listener), options)
  }

  final func add(
    _ type: String, _ listener: Listener, _ options: AddEventListenerOptions, resistsStopping: Bool = false
  ) {
    if let signal = options.signal {
      if signal.aborted { return }
      let removal = Listener { [weak self] in self?.removeEventListener(type, listener) }
      signal.add("abort", removal, AddEventListenerOptions(once: true))
    }
    let list = types[type] ?? EventTargetList()
    types[type] = list
    guard list.index(listener) == nil else { return }
    list.entries.append(
      EventTargetList.Entry(
        listener: listener, call: (listener.call as? AsyncCall)?.registered(with: self, type) ?? listener.call,
        once: options.once, resistsStopping: resistsStopping))
    warnOfLeak(type, list)
    didChangeListeners(type)
  }

  /// Removes the listener; one that is not there is none the worse for it.
  public final func removeEventListener(_ type: String, _ listener: Listener) {
    guard let list = types[type], let index = list.index(listener) else { return }
    remove(type, list, index)
  }

  private final func remove(_ type: String, _ list: EventTargetList, _ index: Int) {
    list.entries[index].isRemoved = true
    compact(type, list)
    didChangeListeners(type)
  }

  /// Those that were removed keep their places while events of the type are being dispatched.
  private final func compact(_ type: String, _ list: EventTargetList) {
    guard list.dispatching == 0 else { return }
    list.entries.removeAll(where: \.isRemoved)
    if list.entries.isEmpty { types[type] = nil }
  }

  private final func warnOfLeak(_ type: String, _ list: EventTargetList) {
    let limit = maxListeners ?? EventEmitter.defaultMaxListeners
    let count = list.count
    guard limit > 0, count > limit, !list.hasWarned else { return }
    list.hasWarned = true
    Warning.emit(
      "MaxListenersExceededWarning",
      "Possible EventTarget memory leak detected. \(count) \(type) listeners added to \(shownName). "
        + "MaxListeners is \(limit). Use events.setMaxListeners() to increase limit")
  }

  // MARK: Looking

  /// The listeners of that type, in their order.
  final func listeners(_ type: String) -> [Listener] {
    types[type]?.entries.filter { !$0.isRemoved }.map(\.listener) ?? []
  }

  final func hasListeners(_ type: String) -> Bool { (types[type]?.count ?? 0) > 0 }

  // MARK: Dispatching

  /// Calls the listeners of the event's type, one after the other; false when one of them prevented the default.
  ///
  /// `ERR_EVENT_RECURSION` when the event is being dispatched already, which is an uncaught exception.
  @discardableResult
  public final func dispatchEvent(_ event: Event) -> Bool {
    guard event.currentTarget == nil else {
      UncaughtException.raise(
        NodeError("The event \"\(event.type)\" is already being dispatched", code: "ERR_EVENT_RECURSION"))
      return false
    }
    event.target = self
    event.currentTarget = self
    if let list = types[event.type] { call(list, event) }
    event.currentTarget = nil
    return !event.defaultPrevented
  }

  private final func call(_ list: EventTargetList, _ event: Event) {
    list.dispatching += 1
    defer {
      list.dispatching -= 1
      compact(event.type, list)
    }
    var index = 0
    var isLast = false
    // As in Node: what a listener adds is still called, unless that listener was the last.
    while !isLast, index < list.entries.count {
      isLast = index == list.entries.count - 1
      let entry = list.entries[index]
      let isCalled = !entry.isRemoved && (!event.isStopped || entry.resistsStopping)
      if isCalled, entry.once { remove(event.type, list, index) }
      if isCalled {
        do { try Call1<Event>.of(entry.call).body(event) } catch { NextTick.run { throw error } }
      }
      index += 1
    }
  }
}

extension EventTarget: AsyncListenerOwner {
  package final func asyncListenerFailed(_ error: any Error, _ event: String, _ arguments: [Any]) {
    NextTick.run { throw error }
  }
}

extension EventTarget: Hashable {
  /// Whether both are the same target.
  public static func == (a: EventTarget, b: EventTarget) -> Bool { a === b }

  /// Feeds the target's identity to the hasher.
  public final func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
