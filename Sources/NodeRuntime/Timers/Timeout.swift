import NodeEvents

/// What `setTimeout` and `setInterval` return.
public final class Timeout {
  private let queue: TimerQueue
  /// What it calls; nil when it was cleared, which frees what the closure holds.
  private var body: (() throws -> Void)?
  private let repeats: Bool
  /// What tells it from the loop's other timers.
  let number: Int
  private var isNumbered = false
  private(set) var hasReference = true
  /// How long it waits, in milliseconds, 1 at the least.
  let duration: UInt64
  /// The loop's time at which the wait began.
  var start: UInt64 = 0
  /// Whether its wait is over or it was cleared.
  private(set) var isDestroyed = false

  // MARK: The list of those that wait equally long. The list holds the first, each holds the next.
  var next: Timeout?
  unowned(unsafe) var previous: Timeout?
  weak var list: TimerList?

  init(_ queue: TimerQueue, _ duration: UInt64, repeats: Bool, _ body: @escaping () throws -> Void) {
    self.queue = queue
    self.duration = duration
    self.repeats = repeats
    self.body = body
    number = queue.nextNumber()
    queue.referenceCount += 1
  }

  package convenience init(
    _ loop: EventLoop, milliseconds: Double, repeats: Bool = false, _ body: @escaping () throws -> Void
  ) {
    self.init(loop.timers, Timeout.duration(milliseconds), repeats: repeats, body)
    queue.start(self)
  }

  /// Node's rule: at least 1 ms, and what is not in 1...2^31-1 is 1.
  private static func duration(_ milliseconds: Double) -> UInt64 {
    guard milliseconds >= 1, milliseconds <= 2_147_483_647 else {
      if milliseconds > 2_147_483_647 {
        Warning.emit(
          "TimeoutOverflowWarning",
          "\(format(milliseconds)) does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.")
      }
      return 1
    }
    return UInt64(milliseconds)
  }

  /// The wait is over; the queue has taken it out of its list.
  func fire() {
    if !repeats { destroy() }
    let time = queue.now
    do { try body?() } catch { UncaughtException.raise(error) }
    // An interval's next wait has begun with its callback, unless it was cleared or begun anew there.
    if repeats, !isDestroyed, list == nil { queue.start(self, from: time) }
  }

  private func destroy() {
    guard !isDestroyed else { return }
    isDestroyed = true
    if isNumbered { queue.forget(self) }
    if hasReference { queue.referenceCount -= 1 }
  }

  /// Stops it (Node's `timeout.close()`, and what `clearTimeout` does).
  @discardableResult
  public func close() -> Self {
    queue.remove(self)
    destroy()
    body = nil
    return self
  }

  /// Begins the wait anew, also when it was over; not when it was cleared.
  @discardableResult
  public func refresh() -> Self {
    guard body != nil else { return self }
    if isDestroyed {
      isDestroyed = false
      if isNumbered { queue.remember(self) }
      if hasReference { queue.referenceCount += 1 }
    }
    queue.remove(self)
    queue.start(self)
    return self
  }

  /// Keeps the loop running while it waits, as it does to begin with.
  @discardableResult
  public func ref() -> Self { setReference(true) }

  /// Lets the loop end although it waits.
  @discardableResult
  public func unref() -> Self { setReference(false) }

  /// Whether it keeps the loop running.
  public func hasRef() -> Bool { hasReference }

  /// Its number, which `clearTimeout` and `clearInterval` take too (`+timeout` in JavaScript, `Int(timeout)` here).
  fileprivate func numberToBeFoundBy() -> Int {
    isNumbered = true
    if !isDestroyed { queue.remember(self) }
    return number
  }

  private func setReference(_ wanted: Bool) -> Self {
    guard wanted != hasReference else { return self }
    hasReference = wanted
    if !isDestroyed { queue.referenceCount += wanted ? 1 : -1 }
    return self
  }
}

extension Int {
  /// The timer's number, to be handed to `clearTimeout` or `clearInterval` (JavaScript's `Number(timeout)`).
  public init(_ timeout: Timeout) { self = timeout.numberToBeFoundBy() }
}
