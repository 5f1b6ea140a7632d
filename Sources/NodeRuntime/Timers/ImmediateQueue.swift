import CLibUV

/// What `setImmediate` was given: called in the loop's check phase, right after polling.
package final class ImmediateQueue {
  private unowned let loop: EventLoop
  private let check: Handle
  // While something waits here, polling must not: an idle handle tells libuv so.
  private let idle: Handle
  private var waiting: ContiguousArray<Immediate> = []
  private var isStarted = false

  /// How many keep the loop running.
  var referenceCount = 0 {
    didSet {
      guard (referenceCount == 0) != (oldValue == 0), !idle.isClosing else { return }
      let idle = idle.of(uv_idle_t.self)
      if referenceCount > 0 { uv_idle_start(idle) { _ in } } else { uv_idle_stop(idle) }
    }
  }

  init(loop: EventLoop) {
    self.loop = loop
    check = loop.mustOpen(UV_CHECK) { uv_check_init($0, $1.assumingMemoryBound(to: uv_check_t.self)) }
    idle = loop.mustOpen(UV_IDLE) { uv_idle_init($0, $1.assumingMemoryBound(to: uv_idle_t.self)) }
    check.isReferenced = false
    check.body = { [unowned self] in run() }
  }

  /// The loop ends: what waits is let go, and nothing waits any more.
  func close() {
    check.close()
    idle.close()
    waiting = []
  }

  func append(_ immediate: Immediate) {
    guard !check.isClosing else { return }
    waiting.append(immediate)
    guard !isStarted else { return }
    isStarted = true
    uv_check_start(check.of(uv_check_t.self)) { Handle.run($0) }
  }

  /// Calls those that wait now; what they add waits for the next turn.
  private func run() {
    // What is left of ticks behind one that threw; all others are done by now.
    loop.settleBetweenCallbacks()
    var batch: ContiguousArray<Immediate> = []
    swap(&batch, &waiting)
    for immediate in batch {
      immediate.fire()
      loop.settleBehindCallback()
    }
    if waiting.isEmpty {
      isStarted = false
      uv_check_stop(check.of(uv_check_t.self))
    }
  }
}
