import NodeEvents

/// What can be known of a stream from outside, be it of this module's classes or another that has the same members.
struct StreamView {
  let stream: EventEmitter
  let readableSide: ReadableState?
  let writableSide: WritableState?

  init(_ stream: EventEmitter) {
    self.stream = stream
    readableSide = (stream as? Stream)?.readableSide
    writableSide = (stream as? Stream)?.writableSide
  }

  /// Whether one can read from such a stream at all.
  var hasReadableSide: Bool {
    if writableSide != nil { return readableSide?.isEnabled == true }
    return stream is any ReadableStream
  }

  /// Whether one can write to such a stream at all.
  var hasWritableSide: Bool {
    if readableSide != nil { return writableSide?.isEnabled == true }
    return stream is any WritableStream
  }

  var isDestroyed: Bool { readableSide?.destroyed ?? writableSide?.destroyed ?? false }

  var isClosed: Bool { writableSide?.closed == true || readableSide?.closed == true }

  /// Whether more may be read; nil when that is no question for such a stream.
  var mayRead: Bool? {
    guard let readable = (stream as? any ReadableStream)?.readable else { return nil }
    return readable && !isDestroyed && hasReadableSide && readableSide?.endEmitted != true
  }

  /// Whether more may be written; nil when that is no question for such a stream.
  var mayWrite: Bool? {
    guard let writable = (stream as? any WritableStream)?.writable else { return nil }
    return writable && !isDestroyed && hasWritableSide && (writableSide.map { !$0.ending && !$0.ended } ?? true)
  }

  /// Whether everything was read; also when only 'end' is still to be emitted.
  var isReadToTheEnd: Bool {
    guard let side = readableSide, side.errored == nil else { return false }
    return side.endEmitted || (side.ended && side.length == 0)
  }

  /// Whether everything was written; also when only 'finish' is still to be emitted.
  var isWrittenToTheEnd: Bool {
    guard let side = writableSide, side.errored == nil else { return false }
    return side.finished || (side.ended && side.length == 0)
  }

  /// The error that the stream has failed with.
  var errored: (any Error)? { writableSide?.errored ?? readableSide?.errored }

  /// Whether 'close' is still to come, and will.
  var willClose: Bool {
    guard let state: StreamState = writableSide ?? readableSide else { return false }
    return state.autoDestroy && state.emitClose && !state.closed
  }

  /// Whether nothing is left to be done on either side.
  var isFinished: Bool {
    if isDestroyed { return true }
    if hasReadableSide, mayRead == true { return false }
    return !(hasWritableSide && mayWrite == true)
  }

  /// Destroys the stream, if that is still to be done; with an error that says so where it was not over.
  func destroy(_ error: (any Error)?) {
    guard !isDestroyed else { return }
    let error = error ?? (isFinished ? nil : NodeError.abort(nil as AbortSignal?))
    if let stream = stream as? Stream {
      stream.destroy(error)
    } else {
      _ = (stream as? any WritableStream)?.destroy(error)
    }
  }
}
