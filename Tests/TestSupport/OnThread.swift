import Foundation
import Testing

/// Runs the body on a thread of its own, and returns when that is gone. After 60 s the test fails.
package func onThread(
  describing state: @escaping @Sendable () -> String = { "" }, _ body: @escaping @Sendable () -> Void
) async {
  let (ends, end) = AsyncStream.makeStream(of: Bool.self)
  let watchdog = Task {
    try await Task.sleep(for: .seconds(60))
    end.yield(false)
  }
  Thread {
    joined(body)
    end.yield(true)
  }.start()
  if await ends.first(where: { _ in true }) == false { Issue.record("not over after 60 s; \(state())") }
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
