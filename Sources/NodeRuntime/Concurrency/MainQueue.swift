import CLibUV
import Dispatch

#if canImport(Glibc)
  import Glibc
#endif

/// Dispatch's main queue, drained by the main thread's loop; it does not keep the loop running.
///
/// Only on Linux, where Dispatch shows by a descriptor that something waits.
final class MainQueue {
  #if os(Linux)
    private let descriptor: Int32
    private let poll: Handle

    init(loop: EventLoop) {
      let descriptor = _dispatch_get_main_queue_handle_4CF()
      self.descriptor = descriptor
      poll = loop.mustOpen(UV_POLL) { uv_poll_init($0, $1.assumingMemoryBound(to: uv_poll_t.self), descriptor) }
      poll.isReferenced = false
      poll.body = { [unowned self] in _ = drain() }
      uv_poll_start(poll.of(uv_poll_t.self), Int32(UV_READABLE.rawValue)) { pointer, _, _ in Handle.run(pointer) }
    }

    /// Runs what waits in the queue, as part of a callback of the loop's; false when nothing waits.
    func drain() -> Bool {
      var count: UInt64 = 0
      guard read(descriptor, &count, MemoryLayout.size(ofValue: count)) > 0 else { return false }
      _dispatch_main_queue_callback_4CF(nil)
      return true
    }

    func close() { poll.close() }
  #else
    init(loop: EventLoop) {}

    func drain() -> Bool { false }

    func close() {}
  #endif
}
