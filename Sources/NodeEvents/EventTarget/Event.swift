/// What an `EventTarget` dispatches (Node's global `Event`): a type, and what became of it.
///
/// A class of one's own may carry more: `final class Tick: Event { let count: Int … }`.
open class Event {
  /// The name under which listeners hear it.
  public final let type: String
  /// Whether `preventDefault` does anything.
  public final let cancelable: Bool
  /// When the event was made, in milliseconds of a steady clock since the first event of the program.
  public final let timeStamp: Double
  /// Where the event was dispatched; nil before that.
  public internal(set) final var target: EventTarget?
  /// Where the event is being dispatched; nil before and after.
  public internal(set) final var currentTarget: EventTarget?
  /// Whether a listener said that what usually follows is not to be done.
  public private(set) final var defaultPrevented = false
  final var isStopped = false

  private static let start = ContinuousClock.now

  /// An event of that type.
  public init(_ type: String, _ options: EventOptions = EventOptions()) {
    self.type = type
    cancelable = options.cancelable
    // Read first, since the first event of all makes it.
    let start = Event.start
    let since = (ContinuousClock.now - start).components
    timeStamp = Double(since.seconds) * 1000 + Double(since.attoseconds) * 1e-15
  }

  /// Says that what usually follows is not to be done, if the event is `cancelable`.
  public final func preventDefault() { if cancelable { defaultPrevented = true } }

  /// No further listener hears the event.
  public final func stopImmediatePropagation() { isStopped = true }
}

/// The options of `new Event`.
public struct EventOptions: Sendable {
  /// Whether `preventDefault` does anything. Default false.
  public var cancelable: Bool

  /// All fields, with their defaults.
  public init(cancelable: Bool = false) { self.cancelable = cancelable }
}
