import NodeEvents

/// Node's `nextTick` queue and the microtasks behind it.
///
/// Ticks run first, those that ticks add included; then the microtasks, those that microtasks add included; and again,
/// until both are empty; then the errors that left `async` listeners are told. A tick that throws is an uncaught
/// exception; if a handler hears it, the ticks behind it wait for the end of the next callback, as in Node. A microtask
/// that throws ends only itself.
package final class TickQueue {
  @exclusivity(unchecked) private var ticks: ContiguousArray<() throws -> Void> = []
  @exclusivity(unchecked) private var microtasks: ContiguousArray<() throws -> Void> = []
  private var rejections: ContiguousArray<any Error> = []
  /// Something was thrown, and heard by a handler, since this was last asked.
  @exclusivity(unchecked) private var hasThrown = false
  /// Whether what is queued waits for the end of the next callback.
  @exclusivity(unchecked) private(set) var isSuspended = false

  package var isEmpty: Bool { ticks.isEmpty && microtasks.isEmpty && rejections.isEmpty }

  package func append(_ tick: @escaping () throws -> Void) { ticks.append(tick) }

  package func appendMicrotask(_ task: @escaping () throws -> Void) { microtasks.append(task) }

  /// An error left an `async` listener: it is told of when the ticks and microtasks are done.
  func appendRejection(_ error: any Error) { rejections.append(error) }

  /// An uncaught exception was heard by a handler.
  func didThrow() { hasThrown = true }

  /// Whether something was thrown since this was last asked: then Node goes to the next callback without ticks between.
  func takeThrown() -> Bool {
    defer { hasThrown = false }
    return hasThrown
  }

  /// The loop ends: what waits is not called.
  func removeAll() {
    ticks = []
    microtasks = []
    rejections = []
  }

  func drain() {
    hasThrown = false
    isSuspended = false
    while !isEmpty {
      while !ticks.isEmpty {
        runTicks()
        if isSuspended { return }
      }
      while !microtasks.isEmpty { runMicrotasks() }
      if ticks.isEmpty, !rejections.isEmpty {
        UncaughtException.raise(rejections.removeFirst(), origin: .rejection)
        hasThrown = false
      }
    }
  }

  /// Runs what is queued now; what is added meanwhile makes the next batch, which keeps the order.
  private func runTicks() {
    var batch: ContiguousArray<() throws -> Void> = []
    swap(&batch, &ticks)
    for (index, body) in batch.enumerated() {
      do { try body() } catch { UncaughtException.raise(error) }
      if hasThrown {
        ticks.insert(contentsOf: batch[(index + 1)...], at: 0)
        isSuspended = true
        return
      }
    }
  }

  private func runMicrotasks() {
    var batch: ContiguousArray<() throws -> Void> = []
    swap(&batch, &microtasks)
    for body in batch {
      do { try body() } catch { UncaughtException.raise(error) }
    }
    hasThrown = false
  }
}
