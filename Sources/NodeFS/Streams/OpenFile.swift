import NodeBuffer
import NodeRuntime

/// The descriptor of a stream, opened and used on libuv's threads: one thing at a time, and closed once, when nothing is
/// under way any more. One that nobody closed is closed when the stream goes.
final class OpenFile {
  private let loop = EventLoop.current
  private let path: String
  private let flags: String
  private let mode: Int
  private let isGiven: Bool
  private(set) var descriptor: Int32?
  private var isBusy = false
  private var whenIdle: (() -> Void)?

  init(_ path: String, _ flags: String, _ mode: Int, _ fd: Int?) {
    self.path = path
    self.flags = flags
    self.mode = mode
    isGiven = fd != nil
    descriptor = fd.map { FS.descriptor($0) }
  }

  deinit {
    // A stream that was dropped without an end. What is not ours to close stays open.
    if let descriptor, !isGiven { try? FileSystem.close(descriptor) }
  }

  /// Opens the file, if no descriptor was given.
  func open(_ done: @escaping ((any Error)?) -> Void) {
    if descriptor != nil {
      done(nil)
      return
    }
    PoolJob.run(on: loop) { [path, flags, mode] in
      OpenedDescriptor(try FileSystem.open(path, flags, mode))
    } _: { [self] result in
      switch result {
      case .success(let opened):
        descriptor = opened.take()
        done(nil)
      case .failure(let error): done(error)
      }
    }
  }

  /// Does the work with the descriptor; nothing else is done with it until that is over.
  func use<T>(_ work: @escaping (Int32) throws -> T, _ done: @escaping (Result<T, any Error>) -> Void) {
    guard let descriptor else { return }
    isBusy = true
    PoolJob.run(on: loop) {
      try work(descriptor)
    } _: { [self] result in
      isBusy = false
      done(result)
      let waiting = whenIdle
      whenIdle = nil
      waiting?()
    }
  }

  /// Closes the descriptor, when what is under way is over; `flush` has it written to the disk first.
  func close(flush: Bool = false, _ done: @escaping ((any Error)?) -> Void) {
    if isBusy {
      whenIdle = { [self] in close(flush: flush, done) }
      return
    }
    guard let descriptor else {
      done(nil)
      return
    }
    self.descriptor = nil
    PoolJob.run(on: loop) {
      let failure = flush ? Result { try FileSystem.sync(descriptor) } : .success(())
      try FileSystem.close(descriptor)
      try failure.get()
    } _: { result in
      if case .failure(let error) = result { done(error) } else { done(nil) }
    }
  }
}

/// A descriptor on its way from the thread that opened it: one that does not arrive is closed.
private final class OpenedDescriptor {
  private var number: Int32?

  init(_ number: Int32) { self.number = number }

  deinit { if let number { try? FileSystem.close(number) } }

  func take() -> Int32? {
    defer { number = nil }
    return number
  }
}
