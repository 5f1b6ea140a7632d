import NodeBuffer
import NodeEvents
import NodeRuntime

/// The readable side of a stream: what is kept, and the rules by which it comes out.
///
/// Data is pulled: `read` takes from what is kept and calls `_read` when little is left; `push` puts in. 'readable'
/// says that there is something to `read`; while the stream flows, everything is read at once and emitted as 'data'.
/// Each of Node's flags is here, since on them depends on which tick an event comes.
package final class ReadableState: StreamState {
  /// The stream holds this state, so it is there as long as anything here runs.
  unowned let stream: Readable
  var queue = ChunkQueue()
  /// nil: nobody has asked for data yet; true: it flows as 'data'; false: it waits.
  @exclusivity(unchecked) package var flowing: Bool?
  @exclusivity(unchecked) package var ended = false
  @exclusivity(unchecked) package var endEmitted = false
  /// Whether `_read` was called and has not pushed yet.
  @exclusivity(unchecked) package var reading = false
  @exclusivity(unchecked) var needReadable = false
  @exclusivity(unchecked) var emittedReadable = false
  @exclusivity(unchecked) var readableListening = false
  @exclusivity(unchecked) var resumeScheduled = false
  @exclusivity(unchecked) var readingMore = false
  @exclusivity(unchecked) package internal(set) var dataEmitted = false
  /// Whether `pause` was called last, or `resume`; nil when neither was.
  @exclusivity(unchecked) var paused: Bool?
  package internal(set) var decoder: StringDecoder?
  package internal(set) var encoding: BufferEncoding?
  package internal(set) var pipes: [any WritableStream] = []
  /// Whether 'close' is over, and nothing of this is needed any more.
  @exclusivity(unchecked) private(set) var isReleased = false
  /// The destinations that are full.
  var awaitingDrain: Set<ObjectIdentifier> = []
  /// Whether there was more than one destination since one of them alone was full.
  @exclusivity(unchecked) var hasHadMany = false

  init(_ stream: Readable, objectMode: Bool = false, highWaterMark: Int? = nil) {
    self.stream = stream
    super.init(
      objectMode: objectMode, highWaterMark: highWaterMark ?? HighWaterMark.standard(objectMode: objectMode))
  }

  override func release() {
    super.release()
    isReleased = true
    pipes = []
  }

  override func undestroy() {
    super.undestroy()
    ended = !isEnabled
    endEmitted = !isEnabled
    reading = false
  }

  /// Runs on a later tick; the stream stays until then.
  private func later(_ body: @escaping (ReadableState) -> Void) {
    ticks.append { [self, stream] in withExtendedLifetime(stream) { body(self) } }
  }

  private var hasRoom: Bool { !ended && (length < highWaterMark || length == 0) }

  // MARK: - Putting in

  /// Puts a chunk at the end, or in front of everything; false when the source should hold back.
  package func add(_ given: Chunk, _ encoding: BufferEncoding? = nil, atFront: Bool = false) -> Bool {
    var chunk = given
    var isDecoded = objectMode && decoder == nil
    if !objectMode {
      switch given.content {
      case .buffer: break
      case .string(let text):
        let encoding = encoding ?? .utf8
        if let own = self.encoding, own == encoding {
          isDecoded = true
        } else if atFront, let own = self.encoding {
          chunk = Chunk(Buffer.from(text, encoding).toString(own))
          isDecoded = true
        } else {
          chunk = Chunk(Buffer.from(text, encoding))
        }
      case .value(let value):
        guard let bytes = value as? [UInt8] else {
          stream.errorOrDestroy(StreamError.invalidChunk(value))
          return false
        }
        chunk = Chunk(Buffer.from(bytes))
      }
      if chunk.length == 0 {
        if !atFront {
          reading = false
          readMoreLater()
        }
        return hasRoom
      }
    }
    if atFront { return addToFront(chunk) }
    if ended {
      stream.errorOrDestroy(StreamError.pushAfterEOF)
      return false
    }
    if destroyed || errored != nil { return false }
    reading = false
    if !isDecoded, let decoder, chunk.isBuffer {
      chunk = Chunk(decoder.write(chunk.buffer))
      if !objectMode, chunk.length == 0 {
        readMoreLater()
        return hasRoom
      }
    }
    take(in: chunk)
    return hasRoom
  }

  private func addToFront(_ chunk: Chunk) -> Bool {
    if endEmitted {
      stream.errorOrDestroy(StreamError.unshiftAfterEnd)
      return hasRoom
    }
    if destroyed || errored != nil { return false }
    take(in: chunk, atFront: true)
    return hasRoom
  }

  /// Emits the chunk at once where that is as good as keeping it.
  private func take(in chunk: Chunk, atFront: Bool = false) {
    if flowing == true, length == 0, !sync, stream.listenerCount("data") > 0 {
      awaitingDrain.removeAll()
      dataEmitted = true
      chunk.emit("data", on: stream)
    } else {
      length += weight(chunk)
      if atFront { queue.prepend(chunk) } else { queue.append(chunk) }
      if needReadable { emitReadable() }
    }
    readMoreLater()
  }

  /// Nothing more comes (`push(null)`).
  package func addEnd() -> Bool {
    reading = false
    guard !ended else { return false }
    if let decoder {
      let rest = Chunk(decoder.end())
      if rest.length > 0 {
        queue.append(rest)
        length += weight(rest)
      }
    }
    ended = true
    if sync {
      emitReadable()
    } else {
      needReadable = false
      emittedReadable = true
      emitReadableNow()
    }
    return false
  }

  func setEncoding(_ encoding: BufferEncoding) {
    guard let decoder = try? StringDecoder(encoding) else { return }
    self.decoder = decoder
    self.encoding = encoding
    var text = ""
    for chunk in queue.all { text += chunk.isBuffer ? decoder.write(chunk.buffer) : chunk.toString() }
    queue.removeAll()
    if !text.isEmpty { queue.append(Chunk(text)) }
    length = text.utf16.count
  }

  // MARK: - Taking out

  private func amount(for size: Int?) -> Int {
    if let size, size <= 0 { return 0 }
    if length == 0, ended { return 0 }
    if objectMode { return 1 }
    guard let size else { return flowing == true && length > 0 ? queue.first?.length ?? 0 : length }
    if size <= length { return size }
    return ended ? length : 0
  }

  /// Takes `size` bytes, units of text or one object, or what there is without a size; nil when there is not so much.
  package func read(_ size: Int? = nil) -> Chunk? {
    if let size, size > highWaterMark {
      guard size <= 0x4000_0000 else {
        UncaughtException.raise(
          NodeError.range(
            "ERR_OUT_OF_RANGE", "The value of \"size\" is out of range. It must be <= 1GiB. Received \(size)"))
        return nil
      }
      // To the next power of two, so that many sizes that grow slowly do not each move it.
      highWaterMark = 1 << (Int.bitWidth - (size - 1).leadingZeroBitCount)
    }
    if size != 0 { emittedReadable = false }
    if size == 0, needReadable, ended || (highWaterMark != 0 ? length >= highWaterMark : length > 0) {
      if length == 0, ended { endLater() } else { emitReadable() }
      return nil
    }
    var count = amount(for: size)
    if count == 0, ended {
      if length == 0 { endLater() }
      return nil
    }
    readMore(besides: count)
    if !reading { count = amount(for: size) }
    let chunk = count > 0 ? take(count) : nil
    if chunk == nil {
      needReadable = length <= highWaterMark
      count = 0
    } else {
      length -= count
      awaitingDrain.removeAll()
    }
    if length == 0 {
      if !ended { needReadable = true }
      if ended, size != count { endLater() }
    }
    if let chunk, !errorEmitted, !closeEmitted {
      dataEmitted = true
      chunk.emit("data", on: stream)
    }
    return chunk
  }

  /// Calls `_read` if little would be left.
  private func readMore(besides count: Int) {
    guard needReadable || length == 0 || length - count < highWaterMark else { return }
    if ended || reading || destroyed || errored != nil || !constructed { return }
    reading = true
    sync = true
    if length == 0 { needReadable = true }
    do { try stream._read(highWaterMark) } catch { stream.errorOrDestroy(error) }
    sync = false
  }

  /// Takes all that is kept, past every rule, for what reads the stream in its own way from now on.
  package func takeAll() -> [Chunk] {
    defer {
      queue.removeAll()
      length = 0
    }
    return Array(queue.all)
  }

  private func take(_ count: Int) -> Chunk? {
    if objectMode { return queue.removeFirst() }
    if count >= length { return queue.joined(asText: decoder != nil) }
    return queue.take(count, asText: decoder != nil)
  }

  // MARK: - 'readable', and reading ahead

  func emitReadable() {
    needReadable = false
    guard !emittedReadable else { return }
    emittedReadable = true
    later { $0.emitReadableNow() }
  }

  private func emitReadableNow() {
    if !destroyed, errored == nil, length > 0 || ended {
      stream.emit("readable")
      emittedReadable = false
    }
    // Set only, never unset here: a `read` before this may have asked for it.
    if flowing != true, !ended, length <= highWaterMark { needReadable = true }
    flow()
  }

  /// Fills up to the mark, from the next tick on.
  func readMoreLater() {
    guard !readingMore, constructed else { return }
    readingMore = true
    later { state in
      while !state.reading, !state.ended,
        state.length < state.highWaterMark || (state.flowing == true && state.length == 0)
      {
        let before = state.length
        _ = state.read(0)
        if state.length == before { break }
      }
      state.readingMore = false
    }
  }

  // MARK: - Flowing

  func resume() {
    if flowing != true {
      flowing = !readableListening
      if !resumeScheduled {
        resumeScheduled = true
        later { $0.resumeNow() }
      }
    }
    paused = false
  }

  private func resumeNow() {
    if !reading { _ = read(0) }
    resumeScheduled = false
    stream.emit("resume")
    flow()
    if flowing == true, !reading { _ = read(0) }
  }

  func pause() {
    if flowing != false {
      flowing = false
      stream.emit("pause")
    }
    paused = true
  }

  private func flow() {
    while flowing == true, read() != nil {}
  }

  // MARK: - Listeners

  func didAddListener(_ event: String) {
    if event == "data" {
      if stream.listenerCount("readable") > 0 { readableListening = true }
      if flowing != false { stream.resume() }
    } else if event == "readable", !endEmitted, !readableListening {
      readableListening = true
      needReadable = true
      flowing = false
      emittedReadable = false
      if length > 0 { emitReadable() } else if !reading { later { _ = $0.read(0) } }
    }
  }

  func didRemoveReadableListener() {
    later { state in
      state.readableListening = state.stream.listenerCount("readable") > 0
      if state.resumeScheduled, state.paused == false {
        state.flowing = true
      } else if state.stream.listenerCount("data") > 0 {
        state.stream.resume()
      } else if !state.readableListening {
        state.flowing = nil
      }
    }
  }

  // MARK: - The end

  private func endLater() {
    guard !endEmitted else { return }
    ended = true
    later { $0.end() }
  }

  private func end() {
    guard errored == nil, !closeEmitted, !endEmitted, length == 0 else { return }
    endEmitted = true
    stream.emit("end")
    let writable = stream.writableSide
    if let writable, writable.isOpen, !writable.allowHalfOpen {
      later { state in
        if let writable = state.stream.writableSide, writable.isOpen { writable.end(nil, nil, nil) }
      }
    } else if autoDestroy, writable.map({ $0.autoDestroy && ($0.finished || !$0.isEnabled) }) ?? true {
      stream.destroy()
    }
  }
}
