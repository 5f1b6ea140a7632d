import NodeBuffer
import NodeEvents
import NodeRuntime

/// Node's `stream.Duplex`: both a `Readable` and a `Writable`, two sides that know nothing of each other but their end.
///
/// Made by a subclass that overrides `_read` and `_write`, or with the `read` and `write` options. It destroys itself
/// when both sides are over.
open class Duplex: Readable, WritableStream, WritingStream {
  @exclusivity(unchecked) private final var side: WritableState?

  /// The writable side, which is made when it is first needed.
  package final var writableState: WritableState {
    if let side { return side }
    let made = WritableState(self, highWaterMark: lazySides.highWaterMark)
    made.allowHalfOpen = lazySides.allowHalfOpen
    lazySides.apply(to: made)
    side = made
    return made
  }

  override package var writableSide: WritableState? { writableState }

  /// The writable side, if it was needed yet.
  package final var writableStateIfMade: WritableState? { side }

  /// Gives the writable side up, of a stream that something else writes to from now on.
  package final func dropWritableState() { side = nil }

  /// A stream with two sides.
  public init(_ options: DuplexOptions = .init()) {
    super.init { stream in
      let objectMode = options.objectMode || options.readableObjectMode
      let state = ReadableState(
        stream, objectMode: objectMode,
        highWaterMark: Duplex.mark(
          options.highWaterMark, options.readableHighWaterMark, "readableHighWaterMark", objectMode))
      state.emitClose = options.emitClose
      state.autoDestroy = options.autoDestroy
      return state
    }
    let objectMode = options.objectMode || options.writableObjectMode
    let state = WritableState(
      self, objectMode: objectMode,
      highWaterMark: Duplex.mark(
        options.highWaterMark, options.writableHighWaterMark, "writableHighWaterMark", objectMode))
    side = state
    state.emitClose = options.emitClose
    state.autoDestroy = options.autoDestroy
    state.decodeStrings = options.decodeStrings
    state.defaultEncoding = options.defaultEncoding
    state.allowHalfOpen = options.allowHalfOpen
    state.hooks = options.hooks
    readableState.hooks = state.hooks
    if let encoding = options.encoding { setEncoding(encoding) }
    if !options.readable { disableReadable() }
    if !options.writable { disableWritable() }
    if let signal = options.signal { destroyWhenAborted(signal) }
    constructReadable(readableState)
    construct(state) { [unowned state] in
      if !state.writing { state.writeBuffered() }
      state.finishMaybe()
    }
  }

  /// A stream whose sides are made when they are first needed.
  package override init(lazily sides: LazySides) { super.init(lazily: sides) }

  private static func mark(_ both: Int?, _ own: Int?, _ name: String, _ objectMode: Bool) -> Int {
    // As in Node, the mark of both counts where it is given.
    HighWaterMark.checked(both ?? own, name, objectMode: objectMode)
  }

  package final func disableReadable() {
    let state = readableState
    state.isEnabled = false
    state.ended = true
    state.endEmitted = true
  }

  package final func disableWritable() {
    let state = writableState
    state.isEnabled = false
    state.ending = true
    state.ended = true
    state.finished = true
  }

  // MARK: What a subclass does

  /// Writes a chunk and then calls `callback`, with an error if that failed. To be overridden, or given as the `write`
  /// option. What it throws is an uncaught exception.
  open func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws {
    try writableState.writeByHook(self, chunk, encoding, callback)
  }

  /// Writes all chunks that wait, and then calls `callback`. Where it is neither overridden nor given as the `writev`
  /// option they are written one by one.
  open func _writev(_ chunks: [WriteRequest], _ callback: StreamCallback) throws {
    try writableState.writevByHook(self, chunks, callback)
  }

  /// Does what is to be done before 'finish', and then calls `callback`. To be overridden, or given as the `final`
  /// option. What it throws destroys the stream.
  open func _final(_ callback: StreamCallback) throws { try writableState.finalByHook(self, callback) }

  func prefinish() {}

  // MARK: Writing

  /// Writes a chunk: what all forms of `write` come to. False when one should wait for 'drain'.
  @discardableResult
  open func write(_ chunk: Chunk, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) -> Bool {
    writableState.write(chunk, encoding, callback)
  }

  /// Writes a last chunk, if any, and ends the writable side: what all forms of `end` come to.
  open func end(_ chunk: Chunk?, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) {
    writableState.end(chunk, encoding, callback)
  }

  /// Has what is written wait, until `uncork` was called as often.
  open func cork() { writableState.corked += 1 }

  /// Writes what was held back, all of it in one `_writev` where there is one.
  open func uncork() { writableState.uncork() }

  /// Sets the encoding of texts that name none. An unknown one is an uncaught `ERR_UNKNOWN_ENCODING`.
  @discardableResult
  public final func setDefaultEncoding(_ encoding: BufferEncoding) -> Self {
    writableState.setDefaultEncoding(encoding)
    return self
  }

  @discardableResult
  open override func destroy(_ error: (any Error)? = nil) -> Self {
    side?.failBufferedLater()
    return super.destroy(error)
  }

  // MARK: Properties

  /// Whether the writable side stays open when the readable one has ended.
  public final var allowHalfOpen: Bool {
    get { side?.allowHalfOpen ?? lazySides.allowHalfOpen }
    set {
      lazySides.allowHalfOpen = newValue
      side?.allowHalfOpen = newValue
    }
  }

  /// Whether `write` may be called: it is neither ended, nor destroyed, nor has it failed.
  open var writable: Bool {
    get { side?.isOpen ?? true }
    set { writableState.isEnabled = newValue }
  }

  /// Whether 'finish' was emitted, or is just about to be.
  open var writableFinished: Bool { side?.finished ?? false }

  /// Whether `end` was called.
  open var writableEnded: Bool { side?.ending ?? false }

  /// How much waits, in bytes, UTF-16 units of text, or objects.
  open var writableLength: Int { side?.length ?? 0 }

  /// How much waits before `write` asks to hold back.
  open var writableHighWaterMark: Int { side?.highWaterMark ?? lazySides.highWaterMark }

  /// Whether chunks that are written are any values.
  open var writableObjectMode: Bool { side?.objectMode ?? false }

  /// How many calls of `uncork` it takes until what waits is written.
  open var writableCorked: Int { side?.corked ?? 0 }

  /// Whether the stream is full, and will emit 'drain'.
  open var writableNeedDrain: Bool { side.map { !$0.destroyed && !$0.ending && $0.needDrain } ?? false }

  /// Whether it was destroyed or has failed before 'finish'.
  open var writableAborted: Bool {
    side.map { $0.isEnabled && ($0.destroyed || $0.errored != nil) && !$0.finished } ?? false
  }
}
