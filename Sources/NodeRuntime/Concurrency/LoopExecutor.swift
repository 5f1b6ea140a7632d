/// Runs Swift's jobs on a loop's thread.
///
/// `@unchecked`: the inbox is safe for all threads, and `isBeginning` is used on the loop's thread only.
public final class LoopExecutor: TaskExecutor, @unchecked Sendable {
  private let inbox: LoopInbox
  private var isBeginning = false

  init(inbox: LoopInbox) { self.inbox = inbox }

  /// Runs the job soon: as a microtask when it is ready on the loop's own thread. When the loop is gone it is not run.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    guard let loop = ThreadLoop.existing, loop.executor === self else {
      inbox.put { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
      return
    }
    if isBeginning {
      isBeginning = false
      job.runSynchronously(on: asUnownedTaskExecutor())
    } else {
      loop.ticks.appendMicrotask { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
  }

  /// Begins a task on the loop's thread, which is the calling one, and runs it up to where it waits, as JavaScript
  /// begins an `async` function.
  func begin(_ body: @escaping @Sendable () async -> Void) {
    isBeginning = true
    Task(executorPreference: self, operation: body)
  }
}
