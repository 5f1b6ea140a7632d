import NodeBuffer
import NodeEvents
import NodeRuntime

/// Node's `stream.Writable`: something that data is written to.
///
/// Made by a subclass that overrides `_write` (or `_writev`), or with the `write` option: it is handed one chunk after
/// the other and calls back when it is done with each. What comes meanwhile waits; `write` is false when so much waits
/// that one should wait for 'drain'.
///
/// Events: 'drain', 'finish', 'pipe' and 'unpipe' (source), 'error', 'close'. After 'close' the stream lets its
/// listeners and the closures of its options go.
open class Writable: Stream, WritableStream, WritingStream {
  @exclusivity(unchecked) private final var side: WritableState?

  /// The writable side, which is made when it is first needed.
  package final var writableState: WritableState {
    if let side { return side }
    let made = WritableState(self)
    side = made
    return made
  }

  override package var writableSide: WritableState? { writableState }

  /// A writable stream.
  public init(_ options: WritableOptions = .init()) {
    super.init()
    let state = WritableState(
      self, objectMode: options.objectMode,
      highWaterMark: HighWaterMark.checked(options.highWaterMark, "highWaterMark", objectMode: options.objectMode))
    side = state
    state.decodeStrings = options.decodeStrings
    state.defaultEncoding = options.defaultEncoding
    state.emitClose = options.emitClose
    state.autoDestroy = options.autoDestroy
    state.hooks = options.hooks
    if let signal = options.signal { destroyWhenAborted(signal) }
    construct(state) { [unowned state] in
      if !state.writing { state.writeBuffered() }
      state.finishMaybe()
    }
  }

  /// A stream whose side is made when it is first needed.
  package init(lazily: Void) { super.init() }

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

  /// Writes a last chunk, if any, and ends the stream: what all forms of `end` come to.
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

  /// A writable cannot be read: 'error' with `ERR_STREAM_CANNOT_PIPE`.
  @discardableResult
  open override func pipe<Destination: WritableStream>(_ destination: Destination, _ options: PipeOptions = .init())
    -> Destination
  {
    errorOrDestroy(StreamError.cannotPipe)
    return destination
  }

  // MARK: Properties

  /// Whether `write` may be called: it is neither ended, nor destroyed, nor has it failed.
  public final var writable: Bool {
    get { side?.isOpen ?? true }
    set { writableState.isEnabled = newValue }
  }

  /// Whether 'finish' was emitted, or is just about to be.
  public final var writableFinished: Bool { side?.finished ?? false }

  /// Whether `end` was called.
  public final var writableEnded: Bool { side?.ending ?? false }

  /// How much waits, in bytes, UTF-16 units of text, or objects.
  public final var writableLength: Int { side?.length ?? 0 }

  /// How much waits before `write` asks to hold back.
  public final var writableHighWaterMark: Int { side?.highWaterMark ?? HighWaterMark.standard(objectMode: false) }

  /// Whether chunks are any values.
  public final var writableObjectMode: Bool { side?.objectMode ?? false }

  /// How many calls of `uncork` it takes until what waits is written.
  public final var writableCorked: Int { side?.corked ?? 0 }

  /// Whether the stream is full, and will emit 'drain'.
  public final var writableNeedDrain: Bool { side.map { !$0.destroyed && !$0.ending && $0.needDrain } ?? false }

  /// Whether it was destroyed or has failed before 'finish'.
  public final var writableAborted: Bool {
    side.map { $0.isEnabled && ($0.destroyed || $0.errored != nil) && !$0.finished } ?? false
  }

  /// Whether `destroy` was called.
  open var destroyed: Bool { side?.destroyed ?? false }

  /// Whether it is closed: 'close' was emitted or is about to be.
  open var closed: Bool { side?.closed ?? false }

  /// The error that destroyed it.
  open var errored: (any Error)? { side?.errored }
}
