import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// The writable side, and below it the one way out.
//
// What is written is gathered: small writes are copied into a chunk of the loop's, large buffers are kept as they are.
// `flush` gives all of it to the system in one call; only what the system does not take becomes a request of libuv's,
// and until that is done, more is gathered behind it. What the stream writes is flushed at once, as in Node; what a
// protocol on top gathers (`gather`), past the stream and without a state of it, is flushed when the callbacks of this
// turn of the loop are over.

extension Socket: Flushable {
  var waitingLength: Int {
    let waiting = bytesQueued - bytesFlushed
    guard let state = writableStateIfMade, state.length > 0 else { return waiting }
    return state.length + Swift.max(0, waiting - (inFlight?.size ?? 0))
  }

  /// As Node's: how many bytes wait to be taken by the system.
  public var bufferSize: Int { writableLength }

  /// How many bytes were written, those that wait included.
  public var bytesWritten: Int { bytesQueued + (writableStateIfMade?.length ?? 0) - (inFlight?.size ?? 0) }

  /// Buffers larger than this are sent from where they lie, smaller ones are copied.
  private static let copyLimit = 4096
  /// A chunk that waits with no more than this in it is given back, and the bytes are kept for themselves.
  private static let chunkWorthKeeping = 1024
  /// When this much is gathered, it does not wait for the turn's end.
  package static let gatherLimit = 16_000
  /// When this much of what was gathered waits, the protocol on top hears when it has left.
  private static let fullMark = 16_384

  // MARK: The stream's

  /// A write behind the end that the peer has answered with its own.
  func failLateWrite(_ callback: StreamCompletion?) {
    let error = NodeError("This socket has been ended by the other party", code: "EPIPE")
    if let callback { loop.ticks.append { try callback(error) } }
    destroy(error)
  }

  func send(_ buffers: [Buffer], _ callback: StreamCallback) {
    if connecting {
      whenConnected.buffers = buffers
      whenConnected.write = callback
      return
    }
    guard handle != nil else {
      callback(NodeError("Socket is closed", code: "ERR_SOCKET_CLOSED"))
      return
    }
    let before = bytesQueued
    for buffer in buffers { append(buffer) }
    let status = push()
    if status < 0 {
      releaseOutput()
      callback(SystemError.make(status, "write"))
    } else if bytesFlushed < bytesQueued {
      inFlight = WriteInFlight(callback, end: bytesQueued, size: bytesQueued - before)
    } else {
      callback()
    }
  }

  /// Tells the peer that nothing more comes, when all has left.
  func finishSending(_ callback: StreamCallback) {
    if pending {
      whenConnected.final = callback
      return
    }
    flush()
    if bytesFlushed < bytesQueued || !callbacks.isEmpty {
      whenWritten { [self] error in if error == nil { shutdown(callback) } }
    } else {
      shutdown(callback)
    }
  }

  private func shutdown(_ callback: StreamCallback) {
    guard let handle else { return callback() }
    // The peer may have gone in the meantime; reading will tell.
    let status = handle.shutdown { _ in callback() }
    if status == UV_ENOTCONN.rawValue {
      callback()
    } else if status != 0 {
      callback(SystemError.make(status, "shutdown"))
    }
  }

  /// What was asked for before there was a connection, made at the first of it.
  var whenConnected: PendingConnection {
    if let pendingConnection { return pendingConnection }
    let made = PendingConnection()
    let listener = Listener { [unowned self] in begin() }
    made.listener = listener
    pendingConnection = made
    once("connect", listener)
    return made
  }

  private func begin() {
    guard let waiting = pendingConnection else { return }
    pendingConnection = nil
    if waiting.reads { startReading() }
    if let callback = waiting.write { send(waiting.buffers, callback) }
    if let callback = waiting.final { finishSending(callback) }
  }

  /// There will be no connection.
  func failPendingWrite() {
    guard let waiting = pendingConnection else { return }
    pendingConnection = nil
    if let listener = waiting.listener { removeListener("connect", listener) }
    // As in Node, they stay among the bytes that were written.
    let size = waiting.buffers.reduce(0) { $0 + $1.count }
    bytesQueued += size
    bytesFlushed += size
    waiting.write?(
      NodeError(
        "Socket closed before the connection was established", code: "ERR_SOCKET_CLOSED_BEFORE_CONNECTION"))
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
    if data.count > Socket.copyLimit {
      flush()
      noteFullness()
    } else {
      gathered()
    }
  }

  private func gathered() {
    if bytesQueued - bytesFlushed >= Socket.gatherLimit {
      if !isWriting { flush() }
      noteFullness()
    } else if !flushScheduled {
      flushScheduled = true
      loop.flushLater(self)
    }
  }

  /// More waits than wanted: the protocol on top hears when it has left.
  private func noteFullness() {
    if bytesQueued - bytesFlushed >= Socket.fullMark { sinkNeedsDrain = true }
  }

  /// Has `callback` called when all that was gathered so far was taken.
  package func whenWritten(_ callback: @escaping ((any Error)?) throws -> Void) {
    guard !destroyed else {
      // Writing has just failed.
      let error = errored ?? Socket.afterDestroy
      loop.ticks.append { try callback(error) }
      return
    }
    callbacks.append(WriteCallback(position: bytesQueued, call: callback))
  }

  private static let afterDestroy = NodeError(
    "Cannot call write after a stream was destroyed", code: "ERR_STREAM_DESTROYED")

  // MARK: Sending

  package func flush() {
    let status = push()
    if status < 0 { writeFailed(status) }
  }

  /// Gives the system what waits; libuv's negative number when it does not take it at all.
  private func push() -> Int32 {
    flushScheduled = false
    guard !isWriting, !connecting, let handle else { return 0 }
    if pieces.isEmpty {
      guard let chunk = gathering else {
        sent(all: true)
        return 0
      }
      let count = handle.tryWrite(chunk.bytes)
      noteActivity()
      if count == chunk.count {
        gathering = nil
        loop.giveBack(chunk)
        bytesFlushed += count
        sent(all: true)
        return 0
      }
      guard count >= 0 else { return Int32(truncatingIfNeeded: count) }
      closeGathering()
      writeRest(handle, skipping: count)
      return 0
    }
    closeGathering()
    return pushPieces(handle)
  }

  /// At most this many pieces go into one system call.
  private static let vectorLimit = 64

  private func pushPieces(_ handle: StreamHandle) -> Int32 {
    var sentPieces = 0
    while sentPieces < pieces.count {
      let batch = sentPieces..<Swift.min(sentPieces + Socket.vectorLimit, pieces.count)
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
      guard count >= 0 else { return Int32(truncatingIfNeeded: count) }
      guard count == size else {
        pieces.removeFirst(sentPieces)
        writeRest(handle, skipping: count)
        return 0
      }
      for index in batch { giveBack(pieces[index]) }
      bytesFlushed += count
      sentPieces = batch.upperBound
    }
    pieces = []
    sent(all: true)
    return 0
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
      if destroyed {
        // As in Node, what was under way counts as written.
        finishWrite()
        return
      }
      if status < 0 { return writeFailed(status) }
      noteActivity()
      // Node sends what has gathered meanwhile before it calls back.
      flush()
      if let inFlight, inFlight.end <= bytesFlushed { finishWrite() }
      sent(all: false)
    }
  }

  private func finishWrite(_ error: NodeError? = nil) {
    guard let done = inFlight else { return }
    inFlight = nil
    done.callback(error)
  }

  private func giveBack(_ piece: OutputPiece) {
    if case .chunk(let chunk) = piece { loop.giveBack(chunk) }
  }

  private func writeFailed(_ status: Int32) {
    releaseOutput()
    let error = SystemError.make(status, "write")
    if inFlight != nil { finishWrite(error) } else { destroy(error) }
  }

  func releaseOutput() {
    if let gathering { loop.giveBack(gathering) }
    gathering = nil
    pieces.forEach(giveBack)
    pieces = []
  }

  /// Bytes were taken: on the next tick, when they went at once, the protocol on top hears of it.
  private func sent(all atOnce: Bool) {
    guard !callbacks.isEmpty || sinkNeedsDrain else { return }
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
    if sinkNeedsDrain, bytesFlushed == bytesQueued {
      sinkNeedsDrain = false
      if !writableEnded, !destroyed {
        sink?.socketDidDrain()
        if !writableNeedDrain { emit("drain") }
      }
    }
    let done = callbacks.prefix { $0.position <= bytesFlushed }
    callbacks.removeFirst(done.count)
    for callback in done {
      do { try callback.call(nil) } catch { UncaughtException.raise(error) }
    }
  }

  /// The socket is destroyed: what the system has taken has succeeded, the rest has failed.
  func failCallbacks(_ error: (any Error)?) {
    guard !callbacks.isEmpty else { return }
    let failure = error ?? Socket.afterDestroy
    for callback in callbacks {
      let result = callback.position <= bytesFlushed ? nil : failure
      loop.ticks.append { try callback.call(result) }
    }
    callbacks = []
  }
}
