import NodeBuffer
import NodeEvents
import NodeRuntime

/// Node's `stream.Readable`: something that data is read from.
///
/// Made by a subclass that overrides `_read`, or with the `read` option: it calls `push` with what there is, and
/// `push(nil)` at the end. It is read by 'data' events, by `read` on 'readable', by `pipe`, or with `for await`.
/// Chunks are `Buffer`s; texts after `setEncoding`; in object mode any values.
///
/// Events: 'data' (chunk), 'end', 'readable', 'pause', 'resume', 'error', 'close'. After 'close' the stream lets its
/// listeners and the closures of its options go.
open class Readable: Stream, ReadableStream {
  @exclusivity(unchecked) private final var side: ReadableState?

  /// The readable side, which is made when it is first needed.
  package final var readableState: ReadableState {
    if let side { return side }
    let made = ReadableState(self, highWaterMark: lazySides.highWaterMark)
    lazySides.apply(to: made)
    side = made
    return made
  }

  /// How a side is made that is first needed later.
  @exclusivity(unchecked) package final var lazySides = LazySides()

  override package var readableSide: ReadableState? { readableState }

  /// The readable side, if it was needed yet.
  package final var readableStateIfMade: ReadableState? { side }

  /// Gives the readable side up, of a stream that something else reads from now on.
  package final func dropReadableState() { side = nil }

  /// A readable stream.
  public init(_ options: ReadableOptions = .init()) {
    super.init()
    let state = ReadableState(
      self, objectMode: options.objectMode,
      highWaterMark: HighWaterMark.checked(
        options.highWaterMark, "highWaterMark", objectMode: options.objectMode))
    side = state
    state.emitClose = options.emitClose
    state.autoDestroy = options.autoDestroy
    state.hooks = options.hooks
    if let encoding = options.encoding { setEncoding(encoding) }
    if let signal = options.signal { destroyWhenAborted(signal) }
    constructReadable(state)
  }

  /// A stream whose sides are made when they are first needed.
  package init(lazily sides: LazySides) {
    lazySides = sides
    super.init()
  }

  /// A stream with another side besides.
  init(with makeState: (Readable) -> ReadableState) {
    super.init()
    side = makeState(self)
  }

  final func constructReadable(_ state: ReadableState) {
    construct(state) { [unowned state] in if state.needReadable { state.readMoreLater() } }
  }

  // MARK: What a subclass does

  /// Fetches data and calls `push` with it, at once or later; about `size` bytes or objects, but any amount will do. It
  /// is called again only after a push. To be overridden, or given as the `read` option. What it throws destroys the
  /// stream.
  open func _read(_ size: Int) throws {
    guard let read = readableState.hooks?.read else { throw StreamError.notImplemented("_read()") }
    try read(self, size)
  }

  // MARK: Events

  open override func signature(of event: String) -> EventSignature? {
    guard event == "data" else { return super.signature(of: event) }
    if let side, side.objectMode { return nil }
    return side?.decoder == nil ? .of(Buffer.self) : .of(String.self)
  }

  open override func didAddListener(_ event: String) {
    if event == "data" || event == "readable" { readableState.didAddListener(event) }
  }

  open override func didRemoveListener(_ event: String) {
    if event == "readable" { side?.didRemoveReadableListener() }
  }

  // MARK: Flowing

  /// Lets data flow to 'data', from the next tick on.
  @discardableResult
  open func resume() -> Self {
    readableState.resume()
    return self
  }

  /// Holds data back: it is kept, up to the mark.
  @discardableResult
  open func pause() -> Self {
    readableState.pause()
    return self
  }

  /// Whether data is held back.
  open func isPaused() -> Bool { side.map { $0.paused == true || $0.flowing == false } ?? false }

  /// Has chunks come as texts, decoded by this; a character that is split between chunks is put together.
  ///
  /// An unknown encoding is an uncaught `ERR_UNKNOWN_ENCODING`, after which nothing has changed.
  @discardableResult
  open func setEncoding(_ encoding: BufferEncoding = .utf8) -> Self {
    guard encoding.isKnown else {
      UncaughtException.raise(StreamError.unknownEncoding(encoding.name))
      return self
    }
    readableState.setEncoding(encoding)
    return self
  }

  // MARK: Piping

  /// Writes everything that is read to the destination, no faster than that takes it, and ends it at the end.
  ///
  /// An error of either does not destroy the other: for that there is `pipeline`.
  /// - Returns: The destination, for the next `pipe`.
  @discardableResult
  open override func pipe<Destination: WritableStream>(_ destination: Destination, _ options: PipeOptions = .init())
    -> Destination
  {
    let state = readableState
    if state.pipes.count == 1 { state.hasHadMany = true }
    state.pipes.append(destination)
    Pipe(self, destination, ends: options.end).connect()
    return destination
  }

  // MARK: Properties

  /// Whether `read` may be called: it is neither over, nor destroyed, nor has it failed.
  open var readable: Bool {
    get { side.map { $0.isEnabled && !$0.destroyed && !$0.errorEmitted && !$0.endEmitted } ?? true }
    set { readableState.isEnabled = newValue }
  }

  /// Whether anything was ever read from it.
  open var readableDidRead: Bool { side?.dataEmitted ?? false }

  /// Whether it was destroyed or has failed before 'end'.
  open var readableAborted: Bool {
    side.map { $0.isEnabled && ($0.destroyed || $0.errored != nil) && !$0.endEmitted } ?? false
  }

  /// nil: nobody has asked for data yet; true: it flows as 'data'; false: it waits.
  open var readableFlowing: Bool? { side?.flowing }

  /// How much is kept, in bytes, UTF-16 units of text, or objects.
  open var readableLength: Int { side?.length ?? 0 }

  /// How much is kept before `push` asks to hold back.
  open var readableHighWaterMark: Int {
    side?.highWaterMark ?? lazySides.highWaterMark
  }

  /// Whether chunks are any values.
  public final var readableObjectMode: Bool { side?.objectMode ?? false }

  /// How chunks are decoded; nil when they are bytes.
  public final var readableEncoding: BufferEncoding? { side?.encoding }

  /// Whether 'end' was emitted.
  open var readableEnded: Bool { side?.endEmitted ?? false }

  /// Whether `destroy` was called.
  open var destroyed: Bool { side?.destroyed ?? false }

  /// Whether it is closed: 'close' was emitted or is about to be.
  open var closed: Bool { side?.closed ?? false }

  /// The error that destroyed it.
  open var errored: (any Error)? { side?.errored }
}
