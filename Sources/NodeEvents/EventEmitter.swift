/// Node's `EventEmitter`: named events, and listeners that are called in the order in which they came.
///
/// An emitter belongs to the loop, hence the thread, that it was made on. `emit` calls every listener at once, one
/// after the other, before it returns. A listener that throws ends that emit: the error goes where JavaScript's would,
/// to `process.on("uncaughtException")` or to the end of the process. Listeners may take fewer arguments than are
/// emitted.
open class EventEmitter {
  /// The event that hears an `error` before its listeners do, without counting as one (Node's `events.errorMonitor`).
  public static let errorMonitor = "\u{0}events.errorMonitor"

  /// How many listeners of one event an emitter takes without a warning, unless it is told otherwise. 0: any number.
  public static var defaultMaxListeners: Int {
    get { defaults.maxListeners }
    set {
      if EventEmitter.isLimit(newValue, of: "defaultMaxListeners") { defaults.maxListeners = newValue }
    }
  }

  /// Whether emitters that are made from now on handle the errors of their `async` listeners, unless they are told
  /// otherwise. Default false: such an error is an unhandled rejection.
  public static var captureRejections: Bool {
    get { defaults.captureRejections }
    set { defaults.captureRejections = newValue }
  }
  private static let defaults = EventDefaults()

  /// One entry an event, in the order of each event's first listener.
  @exclusivity(unchecked) @usableFromInline final var entries: ContiguousArray<EventEntry> = []
  /// The entry that was looked up last: an emitter mostly emits the same event again.
  @exclusivity(unchecked) @usableFromInline final var recent: EventEntry?
  private final var maxListeners: Int32 = -1
  /// Whether some listener wants to hear of others coming, going, or of errors: looked at before each.
  private final var hasNewListener = false
  private final var hasRemoveListener = false
  @exclusivity(unchecked) @usableFromInline final var hasErrorMonitor = false
  /// Whether the error of an `async` listener comes to `captureRejection`, and so to 'error', instead of being an
  /// unhandled rejection. A subclass sets it where JavaScript's calls `super({captureRejections: true})`.
  public final var captureRejections: Bool

  /// An emitter without listeners.
  public init() { captureRejections = EventEmitter.captureRejections }

  /// An emitter without listeners, made to measure.
  public convenience init(_ options: EventEmitterOptions) {
    self.init()
    if let wanted = options.captureRejections { captureRejections = wanted }
  }

  /// The class's name in Node, as reports show it (`constructor.name`).
  open var constructorName: String { String(describing: type(of: self)) }

  /// What an event of this class carries; nil when the class does not know the event. A listener that takes
  /// something else is refused when it is registered.
  open func signature(of event: String) -> EventSignature? {
    switch event {
    case "newListener", "removeListener": .of(String.self, Listener.self)
    case "error", EventEmitter.errorMonitor: .error
    default: nil
    }
  }

  /// Called with the error of an `async` listener, the event and its arguments, on an emitter that captures rejections
  /// (Node's method of the name `Symbol.for('nodejs.rejection')`). By default it is emitted as 'error'.
  open func captureRejection(_ error: any Error, _ event: String, _ arguments: [Any]) {
    // What a listener for 'error' fails with is not captured again, or that would have no end.
    let captures = captureRejections
    captureRejections = false
    emit("error", error)
    captureRejections = captures
  }

  /// Called after a listener was added: for a class that begins something with its first listener.
  open func didAddListener(_ event: String) {}

  /// Called after a listener was removed.
  open func didRemoveListener(_ event: String) {}
}

// MARK: - Adding and removing

extension EventEmitter {
  package final func add(_ event: String, _ listener: Listener, once: Bool = false, atFront: Bool = false) {
    if let signature = signature(of: event) {
      do { try signature.check(event, listener.call) } catch {
        UncaughtException.raise(error)
        return
      }
    }
    // Before it is added, so that a listener for 'newListener' may put its own in front.
    if hasNewListener { emit("newListener", event, listener) }
    let call = (listener.call as? AsyncCall)?.registered(with: self, event) ?? listener.call
    let registration = EventEntry.Registration(call: call, once: once ? EventEntry.Once() : nil)
    if let entry = entry(event) {
      entry.add(registration, atFront: atFront)
      warnOfLeak(entry)
    } else {
      entries.append(EventEntry(event, registration))
      noteSpecial(event, present: true)
    }
    didAddListener(event)
  }

  private func noteSpecial(_ event: String, present: Bool) {
    switch event {
    case "newListener": hasNewListener = present
    case "removeListener": hasRemoveListener = present
    case EventEmitter.errorMonitor: hasErrorMonitor = present
    default: break
    }
  }

  private func warnOfLeak(_ entry: EventEntry) {
    let limit = getMaxListeners()
    let count = entry.all?.count ?? 1
    guard limit > 0, count > limit, !entry.warned else { return }
    entry.warned = true
    Warning.emit(
      "MaxListenersExceededWarning",
      "Possible EventEmitter memory leak detected. \(count) \(entry.name) listeners added to [\(constructorName)]. "
        + "MaxListeners is \(limit). Use emitter.setMaxListeners() to increase limit")
  }

  private func remove(_ event: String, where matches: (EventEntry.Registration) -> Bool) {
    // The one that was added last goes first.
    guard let entry = entry(event), let index = entry.registrations.lastIndex(where: matches) else { return }
    remove(entry, at: index)
  }

  private func remove(_ entry: EventEntry, at index: Int) {
    let listener = Listener(call: entry.registrations[index].call.identity)
    if !entry.remove(at: index) { drop(entry) }
    didRemoveListener(entry.name)
    if hasRemoveListener { emit("removeListener", entry.name, listener) }
  }

  private func drop(_ entry: EventEntry) {
    entries.removeAll { $0 === entry }
    if recent === entry { recent = nil }
    noteSpecial(entry.name, present: false)
  }

  /// A listener that is called once is removed before it is called; false when it has been called already, by an
  /// emit from within a listener.
  @usableFromInline
  package final func takeOnce(_ event: String, _ once: EventEntry.Once) -> Bool {
    if once.fired { return false }
    once.fired = true
    remove(event) { $0.once === once }
    return true
  }

  /// Removes the listener that was added last of those that are `listener` (Node's `removeListener`).
  @discardableResult
  public final func removeListener(_ event: String, _ listener: Listener) -> Self {
    remove(event) { $0.call.identity === listener.call || ($0.once?.wrapper).map { $0 === listener.call } ?? false }
    return self
  }

  /// As `removeListener`.
  @discardableResult
  public final func off(_ event: String, _ listener: Listener) -> Self { removeListener(event, listener) }

  /// Removes all listeners of the event, or of all events: the last added first, and those of 'removeListener' last.
  @discardableResult
  public final func removeAllListeners(_ event: String? = nil) -> Self {
    if let event {
      while let entry = entry(event) {
        remove(entry, at: entry.registrations.count - 1)
      }
      return self
    }
    for name in eventNames() where name != "removeListener" { removeAllListeners(name) }
    return hasRemoveListener ? removeAllListeners("removeListener") : self
  }
}

extension EventEmitter: AsyncListenerOwner {
  package final func asyncListenerFailed(_ error: any Error, _ event: String, _ arguments: [Any]) throws {
    guard captureRejections else { throw error }
    NextTick.run { [self] in captureRejection(error, event, arguments) }
  }
}

extension EventEmitter {
  /// Lets all listeners go, and tells nobody: for an emitter that has emitted its last event. Listeners mostly hold the
  /// emitter that they were added to, which no collector would ever find out.
  package final func releaseListeners() {
    entries = []
    recent = nil
    hasNewListener = false
    hasRemoveListener = false
    hasErrorMonitor = false
  }
}

// MARK: - Looking

extension EventEmitter {
  /// The one call of the event that was looked up last, if it is this one and has just one listener.
  ///
  /// The entry is not retained for the look, which the emitter's own reference makes safe; the call is.
  @inlinable @inline(__always)
  final func plainCall(_ event: String) -> AnyCall? {
    guard let recent else { return nil }
    return Unmanaged.passUnretained(recent)._withUnsafeGuaranteedRef { $0.name == event ? $0.plain : nil }
  }

  @inlinable
  final func entry(_ event: String) -> EventEntry? {
    if let recent, recent.name == event { return recent }
    return search(event)
  }

  @usableFromInline @inline(never)
  final func search(_ event: String) -> EventEntry? {
    for entry in entries where entry.name == event {
      recent = entry
      return entry
    }
    return nil
  }

  /// How many listeners the event has.
  public final func listenerCount(_ event: String) -> Int {
    guard let entry = entry(event) else { return 0 }
    return entry.all?.count ?? 1
  }

  /// How many times `listener` is registered for the event.
  public final func listenerCount(_ event: String, _ listener: Listener) -> Int {
    listeners(event).count { $0 == listener }
  }

  /// The listeners of the event in their order.
  public final func listeners(_ event: String) -> [Listener] {
    entry(event)?.registrations.map { Listener(call: $0.call.identity) } ?? []
  }

  /// As `listeners`, but a listener that is called once is shown as its wrapper, whose `listener` it is.
  public final func rawListeners(_ event: String) -> [Listener] {
    entry(event)?.registrations.map { registration in
      guard let once = registration.once else { return Listener(call: registration.call.identity) }
      let wrapper = once.wrapper ?? OnceCall(registration, of: self, event)
      once.wrapper = wrapper
      return Listener(call: wrapper)
    } ?? []
  }

  /// The events that have listeners, in the order of each one's first.
  public final func eventNames() -> [String] { entries.map(\.name) }

  /// How many listeners of one event this emitter takes without a warning. 0: any number.
  public final func getMaxListeners() -> Int {
    maxListeners < 0 ? EventEmitter.defaultMaxListeners : Int(maxListeners)
  }

  /// Sets how many listeners of one event this emitter takes without a warning. 0: any number. A negative number is
  /// refused with `ERR_OUT_OF_RANGE`.
  @discardableResult
  public final func setMaxListeners(_ n: Int) -> Self {
    if EventEmitter.isLimit(n, of: "setMaxListeners") { maxListeners = Int32(clamping: n) }
    return self
  }

  /// As the other, for `.infinity`: any number.
  @discardableResult
  public final func setMaxListeners(_ n: Double) -> Self {
    guard n >= 0 else {
      EventEmitter.refuse(n.isNaN ? "NaN" : "\(n)", for: "setMaxListeners")
      return self
    }
    return setMaxListeners(n > Double(Int32.max) ? 0 : Int(n))
  }

  static func isLimit(_ n: Int, of name: String) -> Bool {
    if n < 0 { refuse("\(n)", for: name) }
    return n >= 0
  }

  private static func refuse(_ value: String, for name: String) {
    UncaughtException.raise(
      NodeError.range(
        "ERR_OUT_OF_RANGE", "The value of \"\(name)\" is out of range. It must be >= 0. Received \(value)"))
  }
}

// MARK: - Emitting

extension EventEmitter {
  /// Calls the event's listeners; false when there are none.
  @inlinable @discardableResult
  public final func emit(_ event: String) -> Bool {
    if hasErrorMonitor { monitor(event) }
    if let call = plainCall(event) { return invoke { try Call0.exact(call, of: self).body() } }
    guard let entry = entry(event) else { return unheard(event, nil) }
    return dispatch(entry) { try Call0.of($0).body() }
  }

  /// Calls the event's listeners with one argument; false when there are none. An `error` that nobody hears is an
  /// uncaught exception.
  @inlinable @discardableResult
  public final func emit<A>(_ event: String, _ a: A) -> Bool {
    if hasErrorMonitor { monitor(event, a) }
    if let call = plainCall(event) { return invoke { try Call1<A>.exact(call, of: self).body(a) } }
    guard let entry = entry(event) else { return unheard(event, a) }
    return dispatch(entry) { try Call1<A>.of($0).body(a) }
  }

  /// Calls the event's listeners with two arguments; false when there are none.
  @inlinable @discardableResult
  public final func emit<A, B>(_ event: String, _ a: A, _ b: B) -> Bool {
    if hasErrorMonitor { monitor(event, a, b) }
    if let call = plainCall(event) { return invoke { try Call2<A, B>.exact(call, of: self).body(a, b) } }
    guard let entry = entry(event) else { return unheard(event, a) }
    return dispatch(entry) { try Call2<A, B>.of($0).body(a, b) }
  }

  /// Calls the event's listeners with three arguments; false when there are none.
  @inlinable @discardableResult
  public final func emit<A, B, C>(_ event: String, _ a: A, _ b: B, _ c: C) -> Bool {
    if hasErrorMonitor { monitor(event, a, b, c) }
    if let call = plainCall(event) { return invoke { try Call3<A, B, C>.exact(call, of: self).body(a, b, c) } }
    guard let entry = entry(event) else { return unheard(event, a) }
    return dispatch(entry) { try Call3<A, B, C>.of($0).body(a, b, c) }
  }

  /// Calls the event's listeners with four arguments; false when there are none.
  @inlinable @discardableResult
  public final func emit<A, B, C, D>(_ event: String, _ a: A, _ b: B, _ c: C, _ d: D) -> Bool {
    if hasErrorMonitor { monitor(event, a, b, c, d) }
    if let call = plainCall(event) { return invoke { try Call4<A, B, C, D>.exact(call, of: self).body(a, b, c, d) } }
    guard let entry = entry(event) else { return unheard(event, a) }
    return dispatch(entry) { try Call4<A, B, C, D>.of($0).body(a, b, c, d) }
  }

  @inlinable @inline(__always)
  final func invoke(_ call: () throws -> Void) -> Bool {
    do { try call() } catch { escaped(error) }
    return true
  }

  @inlinable @inline(__always)
  final func dispatch(_ entry: EventEntry, _ invoke: (AnyCall) throws -> Void) -> Bool {
    do {
      if let all = entry.all {
        for registration in all {
          if let once = registration.once, !takeOnce(entry.name, once) { continue }
          try invoke(registration.call)
        }
      } else {
        let registration = entry.first
        if let once = registration.once, !takeOnce(entry.name, once) { return true }
        try invoke(registration.call)
      }
    } catch {
      escaped(error)
    }
    return true
  }

  @usableFromInline @inline(never)
  final func escaped(_ error: any Error) { UncaughtException.raise(error) }

  @usableFromInline @inline(never)
  final func monitor(_ event: String) {
    if event == "error" { emit(EventEmitter.errorMonitor) }
  }

  @usableFromInline @inline(never)
  final func monitor<A>(_ event: String, _ a: A) {
    if event == "error" { emit(EventEmitter.errorMonitor, a) }
  }

  @usableFromInline @inline(never)
  final func monitor<A, B>(_ event: String, _ a: A, _ b: B) {
    if event == "error" { emit(EventEmitter.errorMonitor, a, b) }
  }

  @usableFromInline @inline(never)
  final func monitor<A, B, C>(_ event: String, _ a: A, _ b: B, _ c: C) {
    if event == "error" { emit(EventEmitter.errorMonitor, a, b, c) }
  }

  @usableFromInline @inline(never)
  final func monitor<A, B, C, D>(_ event: String, _ a: A, _ b: B, _ c: C, _ d: D) {
    if event == "error" { emit(EventEmitter.errorMonitor, a, b, c, d) }
  }

  @usableFromInline @inline(never)
  final func unheard(_ event: String, _ argument: Any?) -> Bool {
    guard event == "error" else { return false }
    let error = argument as? any Error ?? EventEmitter.unhandled(argument)
    UncaughtException.raise(error, origin: .unheardErrorEvent(emitter: constructorName))
    return false
  }

  private static func unhandled(_ argument: Any?) -> NodeError {
    var error = NodeError("Unhandled error. (\(argument.map(shown) ?? "undefined"))", code: "ERR_UNHANDLED_ERROR")
    error.context = argument.map { "\($0)" }
    return error
  }

  /// What was emitted in place of an error, as Node's message shows it: a text in quotes.
  private static func shown(_ argument: Any) -> String { argument is String ? "'\(argument)'" : "\(argument)" }
}
