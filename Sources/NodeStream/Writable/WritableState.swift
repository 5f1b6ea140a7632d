import NodeBuffer
import NodeEvents
import NodeRuntime

/// The writable side of a stream: what waits to be written, and the rules by which it goes.
///
/// One write is under way at a time; the others wait. When none waits any more after `end`, `_final` is called and then
/// 'finish' emitted. Each of Node's flags is here, since on them depends on which tick an event comes.
package final class WritableState: StreamState {
  /// The stream holds this state, so it is there as long as anything here runs.
  unowned let stream: any WritingStream
  @exclusivity(unchecked) package var allowHalfOpen = true
  @exclusivity(unchecked) package internal(set) var needDrain = false
  /// `end` was called: at once, and when it had done its work.
  @exclusivity(unchecked) package var ending = false
  @exclusivity(unchecked) package var ended = false
  @exclusivity(unchecked) package var finished = false
  @exclusivity(unchecked) var finalCalled = false
  @exclusivity(unchecked) var prefinished = false
  var decodeStrings = true
  package internal(set) var defaultEncoding = BufferEncoding.utf8
  @exclusivity(unchecked) package internal(set) var corked = 0
  /// The write that is under way, whether it was called back yet, how much it is, and the program's callback.
  @exclusivity(unchecked) package internal(set) var writing = false
  @exclusivity(unchecked) var awaitsCallback = false
  @exclusivity(unchecked) var writingLength = 0
  var writingCallback: StreamCompletion?
  /// Whether a tick is to come for writes without a callback that were done at once: one for all of them.
  @exclusivity(unchecked) var afterWriteScheduled = false
  /// The latest of the other writes that were done at once. In object mode it takes those without a callback along.
  var afterWrite: AfterWrite?

  final class AfterWrite {
    let isPlain: Bool
    var count = 1

    init(isPlain: Bool) { self.isPlain = isPlain }
  }

  var buffered: ContiguousArray<WriteRequest?> = []
  /// How many at the front of `buffered` are written.
  var bufferedIndex = 0
  @exclusivity(unchecked) var bufferProcessing = false
  /// Callbacks that are owed before 'finish'.
  @exclusivity(unchecked) package internal(set) var pendingCallbacks = 0
  var finishCallbacks: [StreamCompletion] = []
  /// Set by the `_writev` and `_final` of the stream classes themselves: there is no such method in JavaScript.
  @exclusivity(unchecked) var isHookMissing = false

  init(_ stream: any WritingStream, objectMode: Bool = false, highWaterMark: Int? = nil) {
    self.stream = stream
    super.init(
      objectMode: objectMode, highWaterMark: highWaterMark ?? HighWaterMark.standard(objectMode: objectMode))
  }

  override func undestroy() {
    super.undestroy()
    ending = !isEnabled
    ended = !isEnabled
    finished = !isEnabled
    finalCalled = false
    prefinished = false
  }

  /// Runs on a later tick; the stream stays until then.
  private func later(_ body: @escaping (WritableState) -> Void) {
    ticks.append { [self, stream] in withExtendedLifetime(stream) { body(self) } }
  }

  /// Whether `write` may be called.
  package var isOpen: Bool { isEnabled && !destroyed && errored == nil && !ending && !ended }

  package var hasBuffered: Bool { bufferedIndex < buffered.count }

  // MARK: - Writing

  /// Writes a chunk, or has it wait. False when one should wait for 'drain'.
  package func write(_ chunk: Chunk, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) -> Bool {
    switch tryWrite(chunk, encoding, callback) {
    case .written(let goOn): goOn
    case .failed: false
    }
  }

  private enum Outcome {
    case written(Bool)
    /// Thrown, or told to the callback and the stream.
    case failed
  }

  private func tryWrite(_ given: Chunk, _ givenEncoding: BufferEncoding?, _ callback: StreamCompletion?) -> Outcome {
    var chunk = given
    var encoding = givenEncoding ?? defaultEncoding
    if let givenEncoding, !givenEncoding.isKnown, givenEncoding != .buffer {
      UncaughtException.raise(StreamError.unknownEncoding(givenEncoding.name))
      return .failed
    }
    if !objectMode {
      switch chunk.content {
      case .buffer: encoding = .buffer
      case .string(let text):
        if decodeStrings {
          chunk = Chunk(Buffer.from(text, encoding))
          encoding = .buffer
        }
      case .value(let value):
        guard let bytes = value as? [UInt8] else {
          UncaughtException.raise(StreamError.invalidChunk(value))
          return .failed
        }
        chunk = Chunk(Buffer.from(bytes))
        encoding = .buffer
      }
    }
    if ending || destroyed {
      let error = ending ? StreamError.writeAfterEnd : StreamError.destroyed("write")
      if let callback { ticks.append { try callback(error) } }
      stream.errorOrDestroy(error, sync: true)
      return .failed
    }
    pendingCallbacks += 1
    return .written(writeOrKeep(chunk, encoding, callback))
  }

  private func writeOrKeep(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCompletion?) -> Bool {
    let weight = weight(chunk)
    length += weight
    if writing || corked > 0 || errored != nil || !constructed {
      buffered.append(WriteRequest(chunk, encoding, callback))
    } else if !start(weight, callback, { try $0._write(chunk, encoding, $1) }) {
      return false
    }
    // What was written at once does not count any more.
    let goOn = length < highWaterMark || length == 0
    if !goOn { needDrain = true }
    return goOn && errored == nil && !destroyed
  }

  /// Calls the hook; false when it threw, which is an uncaught exception.
  private func start(
    _ length: Int, _ callback: StreamCompletion?, _ hook: (any WritingStream, StreamCallback) throws -> Void
  ) -> Bool {
    writingLength = length
    writingCallback = callback
    awaitsCallback = true
    writing = true
    sync = true
    let stream = stream
    do {
      try hook(stream, StreamCallback(writing: stream))
    } catch {
      UncaughtException.raise(error)
      return false
    }
    sync = false
    return true
  }

  /// The write that is under way is done, or has failed: what the hook's callback comes to.
  func written(_ error: (any Error)?) {
    guard awaitsCallback else {
      stream.errorOrDestroy(StreamError.multipleCallback)
      return
    }
    let wasSync = sync
    let callback = writingCallback
    awaitsCallback = false
    writing = false
    writingCallback = nil
    length -= writingLength
    writingLength = 0
    if let error {
      if errored == nil { errored = error }
      if let readable = stream.readableSide, readable.errored == nil { readable.errored = error }
      if wasSync { later { $0.writeFailed(error, callback) } } else { writeFailed(error, callback) }
      return
    }
    if hasBuffered { writeBuffered() }
    if !wasSync {
      didWrite(callback)
    } else if callback == nil, objectMode, let afterWrite, afterWrite.isPlain {
      afterWrite.count += 1
    } else if callback != nil || objectMode {
      let done = AfterWrite(isPlain: callback == nil)
      afterWrite = done
      later { state in
        state.afterWrite = nil
        state.pendingCallbacks -= done.count - 1
        state.didWrite(callback)
      }
    } else if !afterWriteScheduled, needDrain, length == 0 {
      afterWriteScheduled = true
      later { state in
        state.afterWriteScheduled = false
        state.didWrite(nil)
      }
    } else {
      // Nobody is to be told.
      pendingCallbacks -= 1
      if ending { finishMaybe(sync: true) }
    }
  }

  private func writeFailed(_ error: any Error, _ callback: StreamCompletion?) {
    pendingCallbacks -= 1
    if let callback { Completion(body: callback)(error) }
    failBuffered()
    stream.errorOrDestroy(error)
  }

  private func didWrite(_ callback: StreamCompletion?) {
    if !ending, !destroyed, length == 0, needDrain {
      needDrain = false
      stream.emit("drain")
    }
    pendingCallbacks -= 1
    if let callback { Completion(body: callback)(nil) }
    if destroyed { failBuffered() }
    finishMaybe(sync: true)
  }

  /// The stream is about to be destroyed.
  func failBufferedLater() {
    if !destroyed, hasBuffered || !finishCallbacks.isEmpty { later { $0.failBuffered() } }
  }

  /// What waits will not be written: its callbacks, and those of `end`, hear why.
  func failBuffered() {
    if writing { return }
    while hasBuffered {
      guard let request = buffered[bufferedIndex] else { break }
      bufferedIndex += 1
      length -= weight(request.chunk)
      if let callback = request.callback { Completion(body: callback)(errored ?? StreamError.destroyed("write")) }
    }
    callFinishCallbacks { $0.errored ?? StreamError.destroyed("end") }
    dropBuffered()
  }

  private func callFinishCallbacks(_ error: (WritableState) -> (any Error)?) {
    let callbacks = finishCallbacks
    finishCallbacks = []
    for callback in callbacks { Completion(body: callback)(error(self)) }
  }

  private func dropBuffered() {
    buffered = []
    bufferedIndex = 0
  }

  // MARK: - What waits

  func writeBuffered() {
    if corked > 0 || bufferProcessing || destroyed || !constructed || !hasBuffered { return }
    bufferProcessing = true
    defer { bufferProcessing = false }
    if buffered.count - bufferedIndex > 1, writeTogether() { return }
    // While this runs, all of them count as waiting for a hook that destroys the stream.
    var index = bufferedIndex
    while index < buffered.count, !writing {
      guard let request = buffered[index] else { break }
      buffered[index] = nil
      index += 1
      writeOne(request)
    }
    bufferedIndex = index
    if !hasBuffered {
      dropBuffered()
    } else if bufferedIndex > 256 {
      buffered.removeFirst(bufferedIndex)
      bufferedIndex = 0
    }
  }

  private func writeOne(_ request: WriteRequest) {
    _ = start(weight(request.chunk), request.callback) { stream, callback in
      if destroyed {
        callback(StreamError.destroyed("write"))
      } else {
        try stream._write(request.chunk, request.encoding, callback)
      }
    }
  }

  /// All that waits in one call of `_writev`; false when there is no such method.
  private func writeTogether() -> Bool {
    let requests = buffered[bufferedIndex...].compactMap { $0 }
    let callbacks = requests.compactMap(\.callback)
    let callback: StreamCompletion? =
      callbacks.isEmpty ? nil : { error in for callback in callbacks { Completion(body: callback)(error) } }
    let before = (sync, length)
    pendingCallbacks -= requests.count - 1
    isHookMissing = false
    let called = start(length, callback) { try $0._writev(requests, $1) }
    if isHookMissing {
      isHookMissing = false
      pendingCallbacks += requests.count - 1
      writing = false
      awaitsCallback = false
      writingCallback = nil
      (sync, writingLength) = (before.0, 0)
      return false
    }
    if called { dropBuffered() }
    return true
  }

  func uncork() {
    guard corked > 0 else { return }
    corked -= 1
    if !writing { writeBuffered() }
  }

  // MARK: - The end

  package func end(_ chunk: Chunk?, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) {
    var hasFailed = false
    var error: NodeError?
    if let chunk {
      let wasEnding = ending
      let wasDestroyed = destroyed
      if case .failed = tryWrite(chunk, encoding, nil) {
        hasFailed = true
        if wasEnding {
          error = StreamError.writeAfterEnd
        } else if wasDestroyed {
          error = StreamError.destroyed("write")
        }
        // What is thrown by `end` itself: nothing follows.
        if error == nil { return }
      }
    }
    if corked > 0 {
      corked = 1
      uncork()
    }
    if !hasFailed {
      if errored == nil, !ending {
        ending = true
        finishMaybe(sync: true)
        ended = true
      } else if finished {
        error = StreamError.alreadyFinished("end")
      } else if destroyed {
        error = StreamError.destroyed("end")
      }
    }
    guard let callback else { return }
    if error != nil || errored != nil || finished {
      let reason: (any Error)? = error ?? errored
      ticks.append { try callback(reason) }
    } else {
      finishCallbacks.append(callback)
    }
  }

  private var needsFinish: Bool {
    ending && !destroyed && constructed && length == 0 && errored == nil && buffered.isEmpty && !finished && !writing
      && !errorEmitted && !closeEmitted
  }

  func finishMaybe(sync isSync: Bool = false) {
    guard needsFinish else { return }
    prefinish()
    guard pendingCallbacks == 0 else { return }
    if isSync {
      pendingCallbacks += 1
      later { state in
        if state.needsFinish { state.finish() } else { state.pendingCallbacks -= 1 }
      }
    } else if needsFinish {
      pendingCallbacks += 1
      finish()
    }
  }

  private func prefinish() {
    guard !prefinished, !finalCalled else { return }
    if !destroyed, callFinal() { return }
    prefinished = true
    emitPrefinish()
  }

  private func emitPrefinish() {
    stream.prefinish()
    stream.emit("prefinish")
  }

  /// Calls `_final`; false when there is no such method.
  private func callFinal() -> Bool {
    finalCalled = true
    let before = sync
    var called = false
    let done: (WritableState, (any Error)?) -> Void = { state, error in
      if called {
        state.stream.errorOrDestroy(error ?? StreamError.multipleCallback)
        return
      }
      called = true
      state.pendingCallbacks -= 1
      if let error {
        state.callFinishCallbacks { _ in error }
        state.stream.errorOrDestroy(error, sync: state.sync)
      } else if state.needsFinish {
        state.prefinished = true
        state.emitPrefinish()
        state.pendingCallbacks += 1
        state.later { $0.finish() }
      }
    }
    sync = true
    pendingCallbacks += 1
    isHookMissing = false
    let stream = stream
    do {
      try stream._final(StreamCallback { [self] error in withExtendedLifetime(stream) { done(self, error) } })
    } catch {
      done(self, error)
    }
    if isHookMissing {
      isHookMissing = false
      finalCalled = false
      pendingCallbacks -= 1
      sync = before
      return false
    }
    sync = false
    return true
  }

  private func finish() {
    pendingCallbacks -= 1
    finished = true
    callFinishCallbacks { _ in nil }
    stream.emit("finish")
    guard autoDestroy else { return }
    let readable = stream.readableSide
    if readable.map({ $0.autoDestroy && ($0.endEmitted || !$0.isEnabled) }) ?? true { stream.destroy() }
  }
}
