import NodeEvents
import NodeRuntime

/// Waits for the end of a stream, whatever end that is, and tells it once: what `finished` and `pipeline` stand on.
///
/// The stream's listeners hold the watch, and the watch does not hold the stream.
final class EndWatch {
  private weak var stream: EventEmitter?
  private let needsReadable: Bool
  private let needsWritable: Bool
  private var isRead: Bool
  private var isWritten: Bool
  /// 'close' comes last, and is waited for.
  private var waitsForClose: Bool
  private var completion: (((any Error)?) -> Void)?
  private var listeners: [(event: String, listener: Listener)] = []
  private var signal: (signal: AbortSignal, listener: Listener)?

  @discardableResult
  init(_ stream: EventEmitter, _ options: FinishedOptions = .init(), _ completion: @escaping ((any Error)?) -> Void) {
    let view = StreamView(stream)
    self.stream = stream
    self.completion = completion
    needsReadable = options.readable ?? view.hasReadableSide
    needsWritable = options.writable ?? view.hasWritableSide
    isRead = view.isReadToTheEnd
    isWritten = view.isWrittenToTheEnd
    waitsForClose =
      view.willClose && view.hasReadableSide == needsReadable && view.hasWritableSide == needsWritable
    let isClosed = view.isClosed
    listen(options, view)
    if isClosed {
      process.nextTick { [self] in withExtendedLifetime(stream) { closed() } }
    } else if isOver(view) {
      process.nextTick { [self] in wasClosed(stream) }
    }
    if let signal = options.signal, !isClosed { obey(signal) }
  }

  private func listen(_ options: FinishedOptions, _ view: StreamView) {
    add("end", Listener { [self] in ended() })
    add("finish", Listener { [self] in finished() })
    if options.error { add("error", Listener { [self] (error: any Error) in tell(error) }) }
    add("close", Listener { [self] in closed() })
    guard needsWritable, view.writableSide == nil else { return }
    // A stream of another kind that can be written to may close without a 'finish'.
    let old = Listener { [self] in if (self.stream as? any WritableStream)?.writable != true { finished() } }
    add("end", old)
    add("close", old)
  }

  private func add(_ event: String, _ listener: Listener) {
    stream?.on(event, listener)
    listeners.append((event, listener))
  }

  /// Whether nothing of what is waited for will come any more.
  private func isOver(_ view: StreamView) -> Bool {
    if view.writableSide?.errorEmitted == true || view.readableSide?.errorEmitted == true { return !waitsForClose }
    if !needsReadable, !waitsForClose || view.mayRead == true, isWritten || view.mayWrite == false { return true }
    return !needsWritable && (!waitsForClose || view.mayWrite == true) && (isRead || view.mayRead == false)
  }

  // MARK: What happens

  private func ended() {
    guard let stream else { return }
    let view = StreamView(stream)
    isRead = true
    // A stream that is destroyed by hand may close without an event.
    if view.isDestroyed { waitsForClose = false }
    if waitsForClose, (stream as? any ReadableStream)?.readable != true || needsWritable { return }
    if !needsWritable || isWritten { tell(nil) }
  }

  private func finished() {
    guard let stream else { return }
    let view = StreamView(stream)
    isWritten = true
    if view.isDestroyed { waitsForClose = false }
    if waitsForClose, (stream as? any WritableStream)?.writable != true || needsReadable { return }
    if !needsReadable || isRead { tell(nil) }
  }

  private func closed() {
    guard let stream else { return }
    let view = StreamView(stream)
    if let error = view.errored {
      tell(error)
    } else if needsReadable, !isRead, view.hasReadableSide, !view.isReadToTheEnd {
      tell(StreamError.prematureClose)
    } else if needsWritable, !isWritten, !view.isWrittenToTheEnd {
      tell(StreamError.prematureClose)
    } else {
      tell(nil)
    }
  }

  /// It was over before anybody asked.
  private func wasClosed(_ stream: EventEmitter) { tell(StreamView(stream).errored) }

  private func tell(_ error: (any Error)?) {
    guard let completion else { return }
    self.completion = nil
    if let (signal, listener) = signal { signal.removeEventListener("abort", listener) }
    signal = nil
    completion(error)
  }

  // MARK: Stopping

  private func obey(_ signal: AbortSignal) {
    let abort = { [self] in
      guard completion != nil else { return }
      let completion = completion
      stop()
      completion?(NodeError.abort(signal))
    }
    if signal.aborted {
      process.nextTick(abort)
      return
    }
    let listener = Listener { (_: Event) in abort() }
    signal.addEventListener("abort", listener)
    self.signal = (signal, listener)
  }

  /// Takes the listeners off; nothing is told any more.
  func stop() {
    completion = nil
    for (event, listener) in listeners { stream?.removeListener(event, listener) }
    listeners = []
    if let (signal, listener) = signal { signal.removeEventListener("abort", listener) }
    signal = nil
  }
}
