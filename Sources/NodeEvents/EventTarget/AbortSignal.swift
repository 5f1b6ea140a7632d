/// Node's global `AbortSignal`: tells whoever holds it, once, that what is under way is to be given up.
///
/// It comes from an `AbortController`, or from `AbortSignal.abort`, `any` and `timeout`.
public final class AbortSignal: EventTarget {
  /// Why it was aborted; nil as long as it is not.
  public private(set) var reason: (any Error)?
  private var handler: Handler?
  /// The signals that `any` made of this one and others.
  private var dependants: [AbortSignalHold] = []
  private var dependantsLimit = 16
  /// What `any` made this signal of, as far as that is still there; of signals that it made itself, their sources.
  private var sources: [AbortSignalHold] = []
  /// What keeps this signal, for as long as someone listens, of a signal that its own source holds weakly.
  package weak var hold: AbortSignalHold?

  /// What was set as `onabort`, in a box, so that its place among the listeners stays when another is set.
  private final class Handler {
    var body: (Event) throws -> Void
    init(_ body: @escaping (Event) throws -> Void) { self.body = body }
  }

  package init(reason: (any Error)? = nil) { self.reason = reason }

  override var shownName: String { "[AbortSignal]" }

  /// Whether it was aborted.
  public var aborted: Bool { reason != nil }

  /// Throws the reason if it was aborted.
  public func throwIfAborted() throws {
    if let reason { throw reason }
  }

  /// A listener for 'abort' that another one replaces, and nil takes away.
  public var onabort: ((Event) throws -> Void)? {
    get { handler?.body }
    set {
      if let newValue, let handler {
        handler.body = newValue
      } else if let newValue {
        let handler = Handler(newValue)
        self.handler = handler
        add("abort", onabortListener(handler), AddEventListenerOptions())
      } else if let listener = handlerListener {
        removeEventListener("abort", listener)
        handler = nil
        handlerListener = nil
      }
    }
  }
  private var handlerListener: Listener?

  private func onabortListener(_ handler: Handler) -> Listener {
    let listener = Listener { (event: Event) in try handler.body(event) }
    handlerListener = listener
    return listener
  }

  // MARK: Aborting

  package func abort(_ reason: (any Error)?) {
    guard self.reason == nil else { return }
    self.reason = reason ?? NodeError.aborted
    dispatchEvent(Event("abort"))
    let dependants = self.dependants
    self.dependants = []
    for dependant in dependants { dependant.signal?.abort(self.reason) }
    hold?.kept = nil
  }

  /// A signal that is aborted already.
  public static func abort(_ reason: (any Error)? = nil) -> AbortSignal {
    AbortSignal(reason: reason ?? NodeError.aborted)
  }

  /// A signal that is aborted already; the text is the message of the error that is the reason.
  public static func abort(_ reason: String) -> AbortSignal { abort(NodeError(reason)) }

  /// A signal that is aborted when the first of these is, for the same reason.
  public static func any(_ signals: [AbortSignal]) -> AbortSignal {
    if let aborted = signals.first(where: \.aborted) { return abort(aborted.reason) }
    let signal = AbortSignal()
    let hold = AbortSignalHold(signal)
    signal.hold = hold
    // A signal of several is not asked again: what it was made of is asked in its place.
    for source in signals.flatMap(\.roots) where !signal.sources.contains(where: { $0.signal === source }) {
      signal.sources.append(AbortSignalHold(source))
      source.addDependant(hold)
    }
    return signal
  }

  private var roots: [AbortSignal] { sources.isEmpty ? [self] : sources.compactMap(\.signal) }

  private func addDependant(_ dependant: AbortSignalHold) {
    // A signal that lives long sees many dependants come and go: the dead are cleared away as their number doubles.
    if dependants.count >= dependantsLimit {
      dependants.removeAll { $0.signal == nil }
      dependantsLimit = max(16, 2 * dependants.count)
    }
    dependants.append(dependant)
    hold?.kept = self
  }

  override func didChangeListeners(_ type: String) {
    guard type == "abort", let hold else { return }
    hold.kept = !aborted && (hasListeners("abort") || !dependants.isEmpty) ? self : nil
  }
}
