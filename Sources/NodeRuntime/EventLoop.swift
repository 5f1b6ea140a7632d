import CLibUV
import NodeEvents

/// Node's event loop, on libuv: one a thread, made when it is first asked for.
///
/// Everything that is made on a thread belongs to that thread's loop and must be used there only; nothing of it is
/// `Sendable`. The one door from other threads is `execute(_:)`. The order of things is Node's: after every callback
/// the `nextTick` queue and then the microtasks run until both are empty; a turn of the loop runs timers, pending
/// callbacks, polling, `setImmediate`, and closing.
public final class EventLoop {
  // `@exclusivity(unchecked)`, here and in the other classes of the hot path: these are changed in single steps that
  // call nothing else, so the check at run time could find nothing, and it costs as much as the work itself.

  /// The loop of the calling thread. Where the system has no descriptors left to make one with, the process ends.
  public static var current: EventLoop { ThreadLoop.current }

  /// Runs the calling thread's loop until nothing that is referenced is left, as Node does at the end of the main
  /// script. On the main thread an exit code that was set then ends the process.
  public static func run() { current.run() }

  /// Begins `body` at once on the calling thread's loop, as JavaScript begins `(async () => { … })()`; what it throws is
  /// an unhandled rejection. A `Task` of Swift's own would begin later, and elsewhere unless it is the main actor's.
  public static func async(_ body: @escaping @isolated(any) () async throws -> Void) {
    AsyncListeners.start(isolation: body.isolation) { try await body() }
  }

  /// This loop's `process`.
  public private(set) lazy var process = Process(loop: self)

  package let uv: UnsafeMutablePointer<uv_loop_t>
  package let ticks = TickQueue()
  package private(set) lazy var timers = TimerQueue(loop: self)
  package private(set) lazy var immediates = ImmediateQueue(loop: self)
  /// Runs what is `async` on this loop's thread: `Task(executorPreference: EventLoop.current.executor) { … }`.
  ///
  /// A job that is ready on the loop's own thread is a microtask, as it is in JavaScript; one that another thread made
  /// ready comes like `execute(_:)`.
  public let executor: LoopExecutor
  private let inbox: LoopInbox
  private var mainQueue: MainQueue?
  let isMain = ThreadLoop.isMain
  /// How many `async` listeners of the main actor's are under way: while there are some, its jobs are looked for as
  /// often as microtasks are.
  @exclusivity(unchecked) var mainActorWork = 0
  /// Callbacks of libuv's that are under way: only the outermost one settles.
  @exclusivity(unchecked) private var depth = 0
  /// What has gathered output, which leaves when the callbacks of this turn are over.
  @exclusivity(unchecked) private var flushing: ContiguousArray<any Flushable> = []
  /// What every read of this loop goes into; libuv's loop points to it, for the callback that hands it out.
  private let readBuffer = UnsafeMutableRawPointer.allocate(byteCount: EventLoop.readBufferSize, alignment: 64)
  @exclusivity(unchecked) private var spareChunks: [OutputChunk] = []

  /// How much is read at once, in bytes; the buffer is the loop's, not the connection's.
  package static let readBufferSize = 65_536
  private static let spareChunkLimit = 64
  /// The second for which the `Date` header was last made into words, and these.
  package var dateCache: (seconds: Int, text: String)?

  init() {
    IgnoredSignals.ignoreBrokenPipe()
    uv = .allocate(capacity: 1)
    let status = uv_loop_init(uv)
    precondition(status == 0, "uv_loop_init: \(SystemError.name(status))")
    uv.pointee.data = readBuffer
    inbox = LoopInbox()
    executor = LoopExecutor(inbox: inbox)
    Uncaught.install()
    AsyncWork.install()
    inbox.open(self)
    startFlushing()
  }

  /// Whether the thread ends: what comes back from other threads is dropped.
  package private(set) var isEnding = false

  /// The thread ends: everything that is still open is closed.
  func close() {
    isEnding = true
    // From here on nothing is called any more; and what waits must go, since it holds the queue that it waits in.
    depth += 1
    inbox.close()
    mainQueue?.close()
    timers.close()
    immediates.close()
    uv_walk(
      uv,
      { pointer, _ in
        guard let pointer, uv_is_closing(pointer) == 0 else { return }
        Handle.from(pointer).close()
      }, nil)
    while uv_run(uv, UV_RUN_DEFAULT) != 0 {}
    if uv_loop_close(uv) == 0 { uv.deallocate() }
    ticks.removeAll()
    flushing = []
    readBuffer.deallocate()
  }

  /// The time at which this turn of the loop began, in milliseconds of a steady clock.
  package var now: UInt64 { uv_now(uv) }

  // MARK: Running

  /// Runs until nothing that is referenced is left. See `EventLoop.run()`.
  public func run() {
    if isMain {
      mainQueue = mainQueue ?? MainQueue(loop: self)
      ThreadLoop.main = remote
    }
    settle()
    repeat {
      runUntilIdle()
      enter { _ = process.emit("beforeExit", process.exitCode ?? 0) }
      flushAndSettle()
    } while uv_loop_alive(uv) != 0
    process.end()
    if isMain { ThreadLoop.main = nil }
  }

  /// What other threads and Dispatch have brought is done before the loop ends, although it is no reason to wait for more.
  private func runUntilIdle() {
    repeat {
      // What is left to be sent counts as something to wait for, if it cannot leave at once.
      flushAndSettle()
      uv_run(uv, UV_RUN_DEFAULT)
    } while takeIn()
  }

  private func takeIn() -> Bool {
    var hasDone = false
    enter { hasDone = inbox.empty(self) }
    enter { if drainMainQueue() { hasDone = true } }
    return hasDone
  }

  private func drainMainQueue() -> Bool { mainQueue?.drain() ?? false }

  /// Runs `body` on the loop's thread, soon and in the order in which it was asked for; it does not keep the loop
  /// running. Other threads call it on the loop's `remote`.
  public func execute(_ body: @escaping @Sendable () -> Void) { inbox.put(body) }

  /// The door to this loop for other threads: it alone may leave the thread.
  public var remote: RemoteLoop { RemoteLoop(inbox: inbox) }

  /// Every callback of libuv's goes through here: when the outermost is over, what it left to be done is done.
  @inline(__always)
  package func enter(_ body: () -> Void) {
    depth += 1
    body()
    depth -= 1
    if depth == 0, !ticks.isEmpty || mainActorWork > 0 { settle() }
  }

  /// Ticks and microtasks, until nothing is left.
  private func settle() {
    depth += 1
    repeat { ticks.drain() } while mainActorWork > 0 && drainMainQueue()
    depth -= 1
  }

  /// An uncaught exception was heard by a handler. The ticks that are left wait for the end of the next callback; an
  /// immediate sees to it that there is one.
  func didThrow() {
    ticks.didThrow()
    immediates.append(Immediate(immediates) {})
  }

  /// Between two callbacks of one phase (timers, immediates), where Node drains the ticks too; but not behind one that
  /// threw.
  func settleBehindCallback() {
    if !ticks.takeThrown() { settleBetweenCallbacks() }
  }

  /// Between two callbacks that are not the loop's own.
  package func settleBetweenCallbacks() {
    if !ticks.isEmpty || mainActorWork > 0 { settle() }
  }

  // MARK: Output

  // What is written during the callbacks of one poll leaves when all of them are over: a connection's messages in one
  // system call, and one connection after the other, which costs the kernel far less than a write between two reads.
  // Before the loop polls again, whatever timers and ticks have written leaves likewise.
  private func startFlushing() {
    let prepare = mustOpen(UV_PREPARE) { uv_prepare_init($0, $1.assumingMemoryBound(to: uv_prepare_t.self)) }
    let check = mustOpen(UV_CHECK) { uv_check_init($0, $1.assumingMemoryBound(to: uv_check_t.self)) }
    for handle in [prepare, check] {
      handle.body = { [unowned self] in flushAndSettle() }
      handle.isReferenced = false
    }
    // Not as a callback of the loop's: ticks that wait for the next one's end go on waiting.
    uv_prepare_start(prepare.of(uv_prepare_t.self)) { pointer in pointer.map { Handle.from($0).body?() } }
    uv_check_start(check.of(uv_check_t.self)) { pointer in pointer.map { Handle.from($0).body?() } }
  }

  /// Callbacks of what has left may write more, and polling must not begin with any of it here.
  private func flushAndSettle() {
    depth += 1
    repeat {
      flush()
      if !ticks.isSuspended { settleBetweenCallbacks() }
    } while !flushing.isEmpty
    depth -= 1
  }

  /// Has `flush()` called on it when the callbacks of this poll are over.
  package func flushLater(_ item: any Flushable) {
    flushing.append(item)
  }

  /// Lets all output go that was gathered.
  package func flush() {
    guard !flushing.isEmpty else { return }
    var index = 0
    while index < flushing.count {
      flushing[index].flush()
      index += 1
    }
    flushing.removeAll(keepingCapacity: true)
  }

  /// Hands out the buffer that every read of a loop goes into. What is in it is valid until the read's callback returns.
  @inline(__always)
  package static func lendReadBuffer(
    _ stream: UnsafeMutablePointer<uv_handle_t>, _ buffer: UnsafeMutablePointer<uv_buf_t>
  ) {
    buffer.pointee.base = stream.pointee.loop.pointee.data?.assumingMemoryBound(to: CChar.self)
    buffer.pointee.len = readBufferSize
  }

  /// An empty chunk to gather output in.
  package func takeChunk() -> OutputChunk { spareChunks.popLast() ?? OutputChunk() }

  /// Gives a chunk back whose bytes have left.
  package func giveBack(_ chunk: OutputChunk) {
    guard spareChunks.count < EventLoop.spareChunkLimit else { return }
    chunk.reset()
    spareChunks.append(chunk)
  }
}
