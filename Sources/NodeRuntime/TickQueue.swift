import NodeEvents

/// Node's `nextTick` queue and the microtasks behind it.
///
/// Ticks run first, those that ticks add included; then the microtasks, those that microtasks add included; and again,
/// until both are empty; then the errors that left `async` listeners are told. One that throws is an uncaught exception
/// and ends only itself.
package final class TickQueue {
  @exclusivity(unchecked) private var ticks: ContiguousArray<() throws -> Void> = []
  @exclusivity(unchecked) private var microtasks: ContiguousArray<() throws -> Void> = []
  private var rejections: ContiguousArray<any Error> = []

  package var isEmpty: Bool { ticks.isEmpty && microtasks.isEmpty && rejections.isEmpty }

  package func append(_ tick: @escaping () throws -> Void) { ticks.append(tick) }

  package func appendMicrotask(_ task: @escaping () throws -> Void) { microtasks.append(task) }

  /// An error left an `async` listener: it is told of when the ticks and microtasks are done.
  func appendRejection(_ error: any Error) { rejections.append(error) }

  /// The loop ends: what waits is not called.
  func removeAll() {
    ticks = []
    microtasks = []
    rejections = []
  }

  func drain() {
    while !isEmpty {
      while !ticks.isEmpty { runBatch(\.ticks) }
      while !microtasks.isEmpty { runBatch(\.microtasks) }
      if ticks.isEmpty, !rejections.isEmpty {
        UncaughtException.raise(rejections.removeFirst(), origin: .rejection)
      }
    }
  }

  /// Runs what is queued now; what is added meanwhile makes the next batch, which keeps the order.
  private func runBatch(_ queue: ReferenceWritableKeyPath<TickQueue, ContiguousArray<() throws -> Void>>) {
    var batch: ContiguousArray<() throws -> Void> = []
    swap(&batch, &self[keyPath: queue])
    for body in batch {
      do { try body() } catch { UncaughtException.raise(error) }
    }
  }
}
