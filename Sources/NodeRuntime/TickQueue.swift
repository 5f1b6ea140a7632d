import NodeEvents

/// Node's `nextTick` queue and the microtasks behind it.
///
/// Ticks run first, those that ticks add included; then the microtasks, those that microtasks add included; and again,
/// until both are empty. One that throws is an uncaught exception and ends only itself.
package final class TickQueue {
  @exclusivity(unchecked) private var ticks: ContiguousArray<() throws -> Void> = []
  @exclusivity(unchecked) private var microtasks: ContiguousArray<() throws -> Void> = []

  package var isEmpty: Bool { ticks.isEmpty && microtasks.isEmpty }

  package func append(_ tick: @escaping () throws -> Void) { ticks.append(tick) }

  package func appendMicrotask(_ task: @escaping () throws -> Void) { microtasks.append(task) }

  /// The loop ends: what waits is not called.
  func removeAll() {
    ticks = []
    microtasks = []
  }

  func drain() {
    while !isEmpty {
      while !ticks.isEmpty { runBatch(\.ticks) }
      while !microtasks.isEmpty { runBatch(\.microtasks) }
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
