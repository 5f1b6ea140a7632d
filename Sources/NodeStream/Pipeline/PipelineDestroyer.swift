import NodeEvents

/// Destroys a stream of a pipeline, if it is not over by then.
final class PipelineDestroyer {
  private let stream: EventEmitter
  private var isOver = false
  private var watch: EndWatch?

  init(_ stream: EventEmitter, isRead: Bool, isWritten: Bool) {
    self.stream = stream
    stream.on("close", Listener { [weak self] in self?.isOver = true })
    watch = EndWatch(stream, .init(readable: isRead, writable: isWritten)) { [weak self] error in
      self?.isOver = error == nil
    }
  }

  func destroy(_ error: (any Error)?) {
    guard !isOver else { return }
    isOver = true
    StreamView(stream).destroy(error ?? StreamError.destroyed("pipe"))
  }

  func stopWatching() { watch?.stop() }
}
