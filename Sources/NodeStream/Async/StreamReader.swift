import NodeEvents

/// Reads a stream for one that awaits its chunks, and destroys it when that one leaves before the end.
final class StreamReader {
  private let stream: Readable
  private let destroysOnReturn: Bool
  private var listener: Listener?
  private var watch: EndWatch?
  private var waiter: Waiter<Void>?
  /// What the stream ended with, once it has.
  private var end: Result<Void, any Error>?
  private var isFinished = false

  init(_ stream: Readable, destroysOnReturn: Bool = true) {
    self.stream = stream
    self.destroysOnReturn = destroysOnReturn
  }

  // Who leaves the loop lets this go.
  deinit { if listener != nil { finish() } }

  /// The next chunk; nil at the end.
  func next(isolation: isolated (any Actor)? = #isolation) async throws -> Chunk? {
    if isFinished { return nil }
    begin()
    do {
      while true {
        if !stream.destroyed, let chunk = stream.readableState.read() { return chunk }
        if let end {
          try end.get()
          finish()
          return nil
        }
        let waiter = Waiter<Void>()
        self.waiter = waiter
        try await waiter.value(isolation: isolation)
      }
    } catch {
      finish(failed: true)
      throw error
    }
  }

  /// Nothing more is wanted.
  func leave() { finish() }

  private func begin() {
    guard listener == nil else { return }
    let listener = Listener { [weak self] in self?.wake() }
    self.listener = listener
    stream.on("readable", listener)
    watch = EndWatch(stream, .init(writable: false)) { [weak self] error in
      self?.end = error.map { .failure($0) } ?? .success(())
      self?.wake()
    }
  }

  private func wake() {
    let waiter = waiter
    self.waiter = nil
    waiter?.settle(.success(()))
  }

  private func finish(failed: Bool = false) {
    guard !isFinished else { return }
    isFinished = true
    if let listener { stream.removeListener("readable", listener) }
    watch?.stop()
    if failed || destroysOnReturn, end == nil || stream.readableState.autoDestroy { stream.destroy() }
  }
}
