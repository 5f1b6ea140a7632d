import Foundation
import NodeEvents
import NodeRuntime
import Synchronization
import Testing

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

/// Runs the body on a thread of its own, and returns when that is gone. After 20 s the test fails.
func onThread(
  describing state: @escaping @Sendable () -> String = { "" }, _ body: @escaping @Sendable () -> Void
) async {
  let (ends, end) = AsyncStream.makeStream(of: Bool.self)
  let watchdog = Task {
    try await Task.sleep(for: .seconds(20))
    end.yield(false)
  }
  Thread {
    joined(body)
    end.yield(true)
  }.start()
  if await ends.first(where: { _ in true }) == false { Issue.record("not over after 20 s; \(state())") }
  watchdog.cancel()
}

/// Runs the body on another thread and waits for the very end of that, where a thread's loop is closed.
private func joined(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  let box = Unmanaged.passRetained(Box(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(
      &thread, nil,
      {
        Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body(); return nil
      }, box)
    if status == 0, let thread { pthread_join(thread, nil) }
  #else
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { box in
        if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
        return nil
      }, box)
    if status == 0 { pthread_join(thread, nil) }
  #endif
}
