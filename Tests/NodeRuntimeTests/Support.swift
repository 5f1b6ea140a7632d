import Foundation
import NodeEvents
import NodeRuntime
import Synchronization
import Testing

import func TestSupport.onThread

/// What a program said, in its order. Any thread may say something.
final class Log: Sendable {
  private let said = Mutex<[String]>([])

  var lines: [String] { said.withLock { $0 } }

  func callAsFunction(_ words: Any...) {
    let line = words.map { ($0 as? any Error)?.message ?? "\($0)" }.joined(separator: " ")
    said.withLock { $0.append(line) }
  }
}

/// Runs the program and then its loop to the end, on a thread of their own, and returns what was said when thread and
/// loop are gone. An error that nothing catches is said too. After 20 s the test fails.
func onLoop(_ program: @escaping @Sendable (Log) throws -> Void) async -> [String] {
  let log = Log()
  await onThread(describing: { "it said \(log.lines)" }) {
    process.on("uncaughtException") { (error: any Error) in log("uncaught", error) }
    do { try program(log) } catch { Issue.record(error) }
    EventLoop.run()
  }
  return log.lines
}
