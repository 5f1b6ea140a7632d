import CLibUV
import NodeRuntime

/// Work that would block, done on one of libuv's threads while the loop goes on, and keeps running for it.
final class PoolJob {
  private let loop: EventLoop
  private let work: () -> Void
  private let done: () -> Void
  private let request = UnsafeMutablePointer<uv_work_t>.allocate(capacity: 1)

  private init(_ loop: EventLoop, _ work: @escaping () -> Void, _ done: @escaping () -> Void) {
    self.loop = loop
    self.work = work
    self.done = done
  }

  deinit { request.deallocate() }

  /// Does `work` elsewhere and hands its outcome to `done`, on the loop's thread; or to nobody, when that thread ends
  /// before.
  ///
  /// What the work uses must be its own until then: it is handed over to another thread and back, and never used by
  /// both at once. That is all that `work` may capture.
  static func run<T>(
    on loop: EventLoop, _ work: @escaping () throws -> T, _ done: @escaping (Result<T, any Error>) -> Void
  ) {
    let outcome = Outcome<T>()
    let job = PoolJob(loop) {
      outcome.result = Result { try work() }
    } _: {
      if let result = outcome.result { done(result) }
    }
    job.start()
  }

  private func start() {
    // libuv holds the job until it is done.
    request.pointee.data = Unmanaged.passRetained(self).toOpaque()
    let status = uv_queue_work(
      loop.uv, request,
      { request in
        guard let data = request?.pointee.data else { return }
        Unmanaged<PoolJob>.fromOpaque(data).takeUnretainedValue().work()
      },
      { request, _ in
        guard let data = request?.pointee.data else { return }
        let job = Unmanaged<PoolJob>.fromOpaque(data).takeRetainedValue()
        if !job.loop.isEnding { job.loop.enter(job.done) }
      })
    // It fails for want of a function to call, and of nothing else.
    precondition(status == 0, "uv_queue_work: \(SystemError.name(status))")
  }
}

/// What came of the work: written by one thread, and then read by the other.
private final class Outcome<Value> {
  var result: Result<Value, any Error>?
}
