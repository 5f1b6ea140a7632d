import CLibUV
import Synchronization

/// What other threads have asked a loop to do.
///
/// `@unchecked`: all it holds is behind its lock. The one libuv call that is made from other threads, `uv_async_send`,
/// is made for that, and under the lock, so that never on a handle that was closed.
final class LoopInbox: @unchecked Sendable {
  private struct State {
    var bodies: [@Sendable () -> Void] = []
    var handle: AsyncPointer?
  }

  /// `@unchecked`: only `uv_async_send` is called with it, see above.
  private struct AsyncPointer: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<uv_async_t>
  }

  private let state = Mutex(State())

  /// Opens the door to `loop`; called on its thread, which also closes it.
  func open(_ loop: EventLoop) {
    do throws(HandleFailure) {
      let handle = try Handle(loop, UV_ASYNC) { memory in
        uv_async_init(loop.uv, memory.assumingMemoryBound(to: uv_async_t.self)) { Handle.run($0) }
      }
      handle.body = { [unowned self, unowned loop] in _ = empty(loop) }
      handle.isReferenced = false
      let pointer = AsyncPointer(pointer: handle.of(uv_async_t.self))
      state.withLock { $0.handle = pointer }
    } catch {
      preconditionFailure("uv_async_init: \(SystemError.name(error.status))")
    }
  }

  /// Takes no more. The loop closes the handle with all others.
  func close() {
    // What the closures hold is let go outside the lock: its end may want to put something in.
    let old = state.withLock { state in
      defer { state = State() }
      return state.bodies
    }
    withExtendedLifetime(old) {}
  }

  func put(_ body: @escaping @Sendable () -> Void) {
    state.withLock {
      guard let handle = $0.handle else { return }
      $0.bodies.append(body)
      uv_async_send(handle.pointer)
    }
  }

  /// Does what it was asked for; false when that was nothing.
  func empty(_ loop: EventLoop) -> Bool {
    let bodies = state.withLock { state in
      defer { state.bodies = [] }
      return state.bodies
    }
    for body in bodies {
      body()
      loop.settleBetweenCallbacks()
    }
    return !bodies.isEmpty
  }
}
