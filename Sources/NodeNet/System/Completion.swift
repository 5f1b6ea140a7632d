import NodeRuntime

/// What a request of libuv's calls when it is done: libuv holds it until then.
final class Completion {
  private let loop: EventLoop
  private let done: (Int32) -> Void

  init(_ loop: EventLoop, _ done: @escaping (Int32) -> Void) {
    self.loop = loop
    self.done = done
  }

  func call(_ status: Int32) { loop.enter { done(status) } }
}
