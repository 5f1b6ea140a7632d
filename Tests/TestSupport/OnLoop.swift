import Foundation
import NodeEvents
import NodeRuntime
import Synchronization

/// What a test saw, line by line. It belongs to the loop's thread, as everything that writes to it does.
package final class Log {
  package private(set) var lines: [String] = []

  package func callAsFunction(_ line: String) { lines.append(line) }
}

/// The loop did not come to its end.
package struct LoopHangs: Error {}

/// Runs `body` and then a loop on a thread of their own, and gives what was written to the log, uncaught exceptions
/// too, when the loop has nothing left to do.
package func onLoop(_ body: @escaping @Sendable (Log) throws -> Void) async throws -> [String] {
  let outcome = LoopOutcome()
  return try await withCheckedThrowingContinuation { continuation in
    outcome.wait(continuation)
    Thread.detachNewThread {
      let log = Log()
      process.on("uncaughtException") { (error: any Error) in
        log("uncaught \((error as? NodeError)?.description ?? "\(error)")")
      }
      do { try body(log) } catch { log("threw \(error)") }
      EventLoop.run()
      outcome.settle(.success(log.lines))
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { outcome.settle(.failure(LoopHangs())) }
  }
}

/// Resumes the test once: at the loop's end, or when that does not come.
private final class LoopOutcome: Sendable {
  private let continuation = Mutex<CheckedContinuation<[String], any Error>?>(nil)

  package func wait(_ waiting: CheckedContinuation<[String], any Error>) { continuation.withLock { $0 = waiting } }

  package func settle(_ result: Result<[String], any Error>) {
    let waiting = continuation.withLock { held in
      defer { held = nil }
      return held
    }
    waiting?.resume(with: result)
  }
}
