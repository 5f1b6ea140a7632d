import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime

// The writable side.
//
// What is written is gathered: small writes are copied into a chunk of the loop's, large buffers are kept as they are.
// `flush` gives all of it to the system in one call; only what the system does not take becomes a request of libuv's,
// and until that is done, more is gathered behind it. A write of the user's is flushed at once, as in Node; what a
// protocol on top gathers (`gather`) is flushed when the callbacks of this turn of the loop are over.

extension Socket: Flushable {
  /// How many bytes may wait before `write` returns false.
  public var writableHighWaterMark: Int { 16_384 }

  /// How many bytes wait to be taken by the system.
  public var writableLength: Int { bytesQueued - bytesFlushed }

  /// Whether `write` has returned false and 'drain' is to come.
  public var writableNeedDrain: Bool { needDrain && !destroyed && !writableEnded }

  /// As Node's: how many bytes wait to be taken by the system.
  public var bufferSize: Int { writableLength }

  /// Buffers larger than this are sent from where they lie, smaller ones are copied.
  private static let copyLimit = 4096
  /// A chunk that waits with no more than this in it is given back, and the bytes are kept for themselves.
  private static let chunkWorthKeeping = 1024
  /// When this much is gathered, it does not wait for the turn's end.
  package static let gatherLimit = 16_000

  // MARK: Writing

  /// Sends the data. False when so much waits that one should wait for 'drain'. `callback` is called when the system
  /// has taken all of it, with an error when that did not happen.
  @discardableResult
  public func write(_ data: Buffer, _ callback: (((any Error)?) throws -> Void)? = nil) -> Bool {
    guard mayWrite(callback) else { return false }
    append(data)
    return didWrite(callback)
  }

  /// Sends the text, as UTF-8 unless another encoding is named. Otherwise as with a buffer.
  @discardableResult
  public func write(
    _ text: String, _ encoding: BufferEncoding = .utf8, _ callback: (((any Error)?) throws -> Void)? = nil
  ) -> Bool {
    write(Buffer.from(text, encoding), callback)
  }

  private func mayWrite(_ callback: (((any Error)?) throws -> Void)?) -> Bool {
    guard destroyed || writableEnded else { return true }
    let error =
      if writableEnded, receivedFIN, !allowHalfOpen {
        NodeError("This socket has been ended by the other party", code: "EPIPE")
      } else if destroyed {
        Socket.afterDestroy("write")
      } else {
        NodeError("write after end", code: "ERR_STREAM_WRITE_AFTER_END")
      }
    if let callback { loop.ticks.append { try callback(error) } }
    destroy(error)
    return false
  }

  private static func afterDestroy(_ call: String) -> NodeError {
    NodeError("Cannot call \(call) after a stream was destroyed", code: "ERR_STREAM_DESTROYED")
  }

  private func didWrite(_ callback: (((any Error)?) throws -> Void)?) -> Bool {
    let isBelow = writableLength < writableHighWaterMark
    if !isBelow { needDrain = true }
    if let callback { callbacks.append(WriteCallback(position: bytesQueued, call: callback)) }
    if corked == 0 { flush() }
    return isBelow && !destroyed
  }

  /// Holds written data back until `uncork`.
  public func cork() { corked += 1 }

  /// Sends what was held back, when `cork` was called no more often than this.
  public func uncork() {
    guard corked > 0 else { return }
    corked -= 1
    if corked == 0 { flush() }
  }

  // MARK: Gathering

  private func append(_ data: Buffer) {
    guard data.count > 0 else { return }
    if data.count <= Socket.copyLimit {
      data.withUnsafeBytes { append(copying: $0) }
      return
    }
    closeGathering()
    pieces.append(.buffer(data))
    bytesQueued += data.count
  }

  private func append(copying bytes: UnsafeRawBufferPointer) {
    chunk(withRoom: bytes.count).append(bytes)
    bytesQueued += bytes.count
  }

  private func chunk(withRoom size: Int) -> OutputChunk {
    if let gathering {
      if gathering.room >= size { return gathering }
      closeGathering()
    }
    let chunk = loop.takeChunk()
    gathering = chunk
    return chunk
  }

  private func closeGathering() {
    guard let chunk = gathering else { return }
    gathering = nil
    if chunk.count > Socket.chunkWorthKeeping {
      pieces.append(.chunk(chunk))
    } else {
      // A few bytes, such as the header of what follows, must not hold a whole chunk while they wait.
      pieces.append(.buffer(Buffer(copying: chunk.bytes)))
      loop.giveBack(chunk)
    }
  }

  /// Has `fill` write `size` bytes, at most a chunk's capacity, that leave when this turn's callbacks are over. The socket must
  /// be writable.
  package func gather(_ size: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
    chunk(withRoom: size).append(count: size, fill)
    bytesQueued += size
    gathered()
  }

  /// Has the buffer leave behind what was gathered. It is sent from where it lies when it is large, and then at once,
  /// so that what its owner does with it later does not show.
  package func gather(_ data: Buffer) {
    append(data)
    if data.count > Socket.copyLimit { flush() } else { gathered() }
  }

  private func gathered() {
    if bytesQueued - bytesFlushed >= Socket.gatherLimit, !isWriting, corked == 0 {
      flush()
    } else if !flushScheduled {
      flushScheduled = true
      loop.flushLater(self)
    }
  }

  /// Has `callback` called when all that was written so far was taken.
  package func whenWritten(_ callback: @escaping ((any Error)?) throws -> Void) {
    guard !destroyed else {
      // Writing has just failed.
      let error = errored ?? Socket.afterDestroy("write")
      loop.ticks.append { try callback(error) }
      return
    }
    callbacks.append(WriteCallback(position: bytesQueued, call: callback))
  }

  // MARK: Sending

  package func flush() {
    flushScheduled = false
    guard !isWriting, !connecting, corked == 0, let handle else { return }
    if pieces.isEmpty {
      guard let chunk = gathering else { return sent(all: true) }
      let count = handle.tryWrite(chunk.bytes)
      noteActivity()
      if count == chunk.count {
        gathering = nil
        loop.giveBack(chunk)
        bytesFlushed += count
        sent(all: true)
        return
      }
      guard count >= 0 else { return writeFailed(Int32(truncatingIfNeeded: count)) }
      closeGathering()
      writeRest(handle, skipping: count)
      return
    }
    closeGathering()
    flushPieces(handle)
  }

  /// At most this many pieces go into one system call.
  private static let vectorLimit = 64

  private func flushPieces(_ handle: StreamHandle) {
    var sentPieces = 0
    while sentPieces < pieces.count {
      let batch = sentPieces..<min(sentPieces + Socket.vectorLimit, pieces.count)
      let size = batch.reduce(0) { $0 + pieces[$1].count }
      let count = withUnsafeTemporaryAllocation(of: uv_buf_t.self, capacity: batch.count) { buffers in
        // The pieces stay where they are for the call: nothing changes `pieces` during it.
        for index in batch {
          buffers.initializeElement(
            at: index - batch.lowerBound, to: pieces[index].withUnsafeBytes { StreamHandle.buffer($0) })
        }
        return handle.tryWrite(buffers)
      }
      noteActivity()
      guard count >= 0 else { return writeFailed(Int32(truncatingIfNeeded: count)) }
      guard count == size else {
        pieces.removeFirst(sentPieces)
        return writeRest(handle, skipping: count)
      }
      for index in batch { giveBack(pieces[index]) }
      bytesFlushed += count
      sentPieces = batch.upperBound
    }
    pieces = []
    sent(all: true)
  }

  /// What the system did not take now, libuv writes as the peer takes it.
  private func writeRest(_ handle: StreamHandle, skipping count: Int) {
    var whole: ContiguousArray<OutputPiece> = []
    swap(&whole, &pieces)
    var skipped = count
    var first = 0
    while first < whole.count, skipped >= whole[first].count {
      skipped -= whole[first].count
      first += 1
    }
    var waiting = ContiguousArray(whole[first...])
    if skipped > 0 { waiting[0] = waiting[0].dropping(skipped) }
    bytesFlushed += count
    let size = waiting.reduce(0) { $0 + $1.count }
    isWriting = true
    handle.write(waiting) { [self] status in
      isWriting = false
      for piece in whole { giveBack(piece) }
      if status == 0 { bytesFlushed += size }
      if destroyed { return }
      if status < 0 { return writeFailed(status) }
      noteActivity()
      // Node sends what has gathered meanwhile before it calls back.
      flush()
      sent(all: false)
    }
  }

  private func giveBack(_ piece: OutputPiece) {
    if case .chunk(let chunk) = piece { loop.giveBack(chunk) }
  }

  private func writeFailed(_ status: Int32) {
    releaseOutput()
    let error = SystemError.make(status, "write")
    destroy(error)
  }

  func releaseOutput() {
    if let gathering { loop.giveBack(gathering) }
    gathering = nil
    pieces.forEach(giveBack)
    pieces = []
  }

  /// Bytes were taken: on the next tick, when they went at once, their callbacks are called and 'drain' is emitted.
  private func sent(all atOnce: Bool) {
    guard !callbacks.isEmpty || needDrain || writableEnded else { return }
    if atOnce {
      guard !afterWriteScheduled else { return }
      afterWriteScheduled = true
      loop.ticks.append { [self] in afterWrite() }
    } else {
      afterWrite()
    }
  }

  private func afterWrite() {
    afterWriteScheduled = false
    if needDrain, writableLength == 0, !writableEnded, !destroyed {
      needDrain = false
      sink?.socketDidDrain()
      emit("drain")
    }
    let done = callbacks.prefix { $0.position <= bytesFlushed }
    callbacks.removeFirst(done.count)
    for callback in done {
      do { try callback.call(nil) } catch { UncaughtException.raise(error) }
    }
    finishIfDone()
  }

  /// The socket is destroyed: what the system has taken has succeeded, the rest has failed.
  func failCallbacks(_ error: NodeError?, wasConnecting: Bool) {
    let failure =
      wasConnecting
      ? NodeError(
        "Socket closed before the connection was established", code: "ERR_SOCKET_CLOSED_BEFORE_CONNECTION")
      : error ?? Socket.afterDestroy("write")
    for callback in callbacks {
      let result = callback.position <= bytesFlushed ? nil : failure
      loop.ticks.append { try callback.call(result) }
    }
    callbacks = []
    for callback in endCallbacks {
      loop.ticks.append { try callback(error ?? Socket.afterDestroy("end")) }
    }
    endCallbacks = []
  }

  // MARK: Ending

  /// Ends the writing side when all that was written is sent: the peer sees 'end'. `callback` is called right before
  /// 'finish', or when that cannot be.
  @discardableResult
  public func end(_ callback: (() throws -> Void)? = nil) -> Self {
    guard let callback else { return endWriting() }
    return end { _ in try callback() }
  }

  /// Ends the writing side when all that was written is sent: the peer sees 'end'. `callback` is called right before
  /// 'finish', or with an error when that cannot be.
  @discardableResult
  public func end(_ callback: @escaping ((any Error)?) throws -> Void) -> Self {
    if writableFinished {
      let error = NodeError("Cannot call end after a stream was finished", code: "ERR_STREAM_ALREADY_FINISHED")
      loop.ticks.append { try callback(error) }
    } else if destroyed {
      loop.ticks.append { try callback(Socket.afterDestroy("end")) }
    } else {
      endCallbacks.append(callback)
    }
    return endWriting()
  }

  private func endWriting() -> Self {
    guard !writableEnded, !destroyed else { return self }
    corked = 0
    writableEnded = true
    flush()
    finishIfDone()
    return self
  }

  /// Sends the data and ends the writing side.
  @discardableResult
  public func end(_ data: Buffer, _ callback: (() throws -> Void)? = nil) -> Self {
    write(data)
    return end(callback)
  }

  /// Sends the text and ends the writing side.
  @discardableResult
  public func end(
    _ text: String, _ encoding: BufferEncoding = .utf8, _ callback: (() throws -> Void)? = nil
  ) -> Self {
    write(text, encoding)
    return end(callback)
  }

  /// All is sent: tells the peer, and emits 'finish' when that is done.
  func finishIfDone() {
    guard writableEnded, !isShuttingDown, writableLength == 0, !isWriting, !connecting, !destroyed else { return }
    guard callbacks.isEmpty else { return sent(all: true) }
    isShuttingDown = true
    guard let handle else { return finish() }
    handle.shutdown { [self] status in
      guard !destroyed else { return }
      // The peer may have gone in the meantime; reading will tell.
      if status == 0 || status == UV_ENOTCONN.rawValue {
        finish()
      } else {
        destroy(SystemError.make(status, "shutdown"))
      }
    }
  }

  private func finish() {
    writableFinished = true
    let callbacks = endCallbacks
    endCallbacks = []
    for callback in callbacks {
      do { try callback(nil) } catch { UncaughtException.raise(error) }
    }
    emit("finish")
    if readableEnded { destroy() }
  }
}
