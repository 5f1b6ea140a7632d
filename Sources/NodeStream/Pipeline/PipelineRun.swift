import NodeEvents
import NodeRuntime

/// A pipeline that is under way.
///
/// Every joint between two streams has to be over twice, for the one that is read and for the one that is written, and
/// then the pipeline is. The first error destroys what is not over yet.
final class PipelineRun {
  private let options: PipelineOptions
  private let callback: ((any Error)?) -> Void
  /// What has still to be over.
  private var open = 0
  private var error: (any Error)?
  private var destroyers: [PipelineDestroyer] = []
  /// What is taken off the last stream at a good end, so that it can be used again.
  private var cleanups: [() -> Void] = []
  private var signal: (signal: AbortSignal, listener: Listener)?

  init(_ options: PipelineOptions, _ callback: @escaping ((any Error)?) -> Void) {
    self.options = options
    self.callback = callback
  }

  // MARK: Building

  /// Joins the streams, and gives the last one.
  func start(_ stages: [any PipelineStage]) throws(NodeError) -> EventEmitter? {
    guard stages.count >= 2 else { throw StreamError.missingArguments("streams") }
    var previous: EventEmitter?
    for (index, stage) in stages.enumerated() {
      previous = try add(stage, after: previous, isLast: index == stages.count - 1)
    }
    obeySignal()
    return previous
  }

  private func add(_ stage: any PipelineStage, after previous: EventEmitter?, isLast: Bool) throws(NodeError)
    -> EventEmitter?
  {
    guard let stream = stage as? EventEmitter else { return previous }
    let ends = !isLast || options.end
    if ends { guardAgainst(stream, isRead: !isLast, isWritten: previous != nil, isLast: isLast) }
    hearErrors(of: stream, isLast: isLast)
    guard let previous else {
      guard stream is Stream, StreamView(stream).hasReadableSide else { throw StreamError.notReadable(stream) }
      return stream
    }
    guard let source = previous as? Readable, let destination = stream as? any WritableStream else {
      throw StreamError.notWritable(stream)
    }
    join(source, destination, ends: ends, isLast: isLast)
    return stream
  }

  private func guardAgainst(_ stream: EventEmitter, isRead: Bool, isWritten: Bool, isLast: Bool) {
    let destroyer = PipelineDestroyer(stream, isRead: isRead, isWritten: isWritten)
    destroyers.append(destroyer)
    if isLast, StreamView(stream).mayRead == true { cleanups.append { destroyer.stopWatching() } }
  }

  /// An error that comes after the streams are over is not uncaught.
  private func hearErrors(of stream: EventEmitter, isLast: Bool) {
    let listener = Listener { [self] (error: any Error) in
      if error.name != "AbortError", error.code != "ERR_STREAM_PREMATURE_CLOSE" { over(error) }
    }
    stream.on("error", listener)
    if isLast, StreamView(stream).mayRead == true {
      cleanups.append { [weak stream] in stream?.removeListener("error", listener) }
    }
  }

  private func join(_ source: Readable, _ destination: any WritableStream, ends: Bool, isLast: Bool) {
    open += 2
    let target: EventEmitter = destination
    var hasEnded = false
    target.on("close", Listener { [self] in if !hasEnded { over(StreamError.prematureClose) } })
    source.pipe(destination, .init(end: false))
    if ends {
      let end = {
        hasEnded = true
        _ = destination.end()
      }
      if StreamView(source).isReadToTheEnd { process.nextTick(end) } else { source.once("end", Listener(end)) }
    } else {
      over(nil)
    }
    EndWatch(source, .init(readable: true, writable: false)) { [self, unowned source] error in
      let state = source.readableState
      if error?.code == "ERR_STREAM_PREMATURE_CLOSE", state.ended, state.errored == nil, !state.errorEmitted {
        // Everything was pushed, only 'end' is missing: it may still come.
        source.once("end", Listener { [self] in over(nil) })
        source.once("error", Listener { [self] (error: any Error) in over(error) })
      } else {
        over(error)
      }
    }
    let watch = EndWatch(target, .init(readable: false, writable: true)) { [self] error in over(error) }
    if isLast, StreamView(target).mayRead == true { cleanups.append { [weak watch] in watch?.stop() } }
  }

  private func obeySignal() {
    guard let signal = options.signal else { return }
    let abort = { [self] in fail(NodeError.abort(nil as AbortSignal?)) }
    if signal.aborted {
      process.nextTick(abort)
      return
    }
    let listener = Listener { (_: Event) in abort() }
    signal.addEventListener("abort", listener)
    self.signal = (signal, listener)
  }

  // MARK: Ending

  /// One of the things that have to be over is.
  private func over(_ error: (any Error)?) {
    open -= 1
    settle(error, isLast: open == 0)
  }

  /// Destroys all that is not over yet.
  func fail(_ error: any Error) { settle(error, isLast: false) }

  private func settle(_ error: (any Error)?, isLast: Bool) {
    // That a stream closed too early is mostly what another one's error led to.
    if let error, self.error == nil || self.error?.code == "ERR_STREAM_PREMATURE_CLOSE" { self.error = error }
    guard self.error != nil || isLast else { return }
    while !destroyers.isEmpty { destroyers.removeFirst().destroy(self.error) }
    if let (signal, listener) = signal { signal.removeEventListener("abort", listener) }
    signal = nil
    guard isLast else { return }
    if self.error == nil { for cleanup in cleanups { cleanup() } }
    cleanups = []
    process.nextTick { [self] in callback(self.error) }
  }
}
