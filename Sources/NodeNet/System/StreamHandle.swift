import CLibUV
import NodeEvents
import NodeRuntime

/// A TCP socket or a pipe of libuv's, connected, connecting or listening.
package final class StreamHandle: HandleContext {
  private let handle: Handle
  /// What the stream is made of.
  package enum Kind {
    case tcp, pipe
  }

  package let kind: Kind
  /// Who hears of what comes in. Held until the handle is closed, so that an open connection stays alive.
  @exclusivity(unchecked) package var owner: (any StreamOwner)?

  package init(_ loop: EventLoop, _ kind: Kind) throws(HandleFailure) {
    self.kind = kind
    switch kind {
    case .tcp:
      handle = try Handle(loop, UV_TCP) { uv_tcp_init(loop.uv, $0.assumingMemoryBound(to: uv_tcp_t.self)) }
    case .pipe:
      handle = try Handle(loop, UV_NAMED_PIPE) { uv_pipe_init(loop.uv, $0.assumingMemoryBound(to: uv_pipe_t.self), 0) }
    }
    handle.context = self
  }

  package var loop: EventLoop { handle.loop }

  private var isClosing: Bool { handle.isClosing }

  var stream: UnsafeMutablePointer<uv_stream_t> { handle.of(uv_stream_t.self) }

  private var tcp: UnsafeMutablePointer<uv_tcp_t> { handle.of(uv_tcp_t.self) }

  private var pipe: UnsafeMutablePointer<uv_pipe_t> { handle.of(uv_pipe_t.self) }

  /// The object of a stream that libuv calls back with; nil when it was closed.
  @inline(__always)
  private static func from(_ pointer: UnsafeMutablePointer<uv_stream_t>) -> StreamHandle? {
    Handle.from(pointer).context.map { unsafeDowncast($0, to: StreamHandle.self) }
  }

  /// Closes the stream, with RST when that is asked for; `done` is called in the loop's closing phase.
  package func close(reset: Bool = false, _ done: (() -> Void)? = nil) {
    handle.close(reset: reset, done)
  }

  package func handleDidClose() { owner = nil }

  /// Keeps the loop running while the stream is open, or no longer does.
  package var isReferenced: Bool {
    get { handle.isReferenced }
    set { handle.isReferenced = newValue }
  }

  // MARK: Reading

  /// Starts reading: the owner is given what arrives, in the loop's buffer.
  package func readStart() -> Int32 {
    guard !isClosing else { return UV_EBADF.rawValue }
    return uv_read_start(
      stream,
      { pointer, _, buffer in
        guard let pointer, let buffer else { return }
        EventLoop.lendReadBuffer(pointer, buffer)
      }, StreamHandle.didRead)
  }

  /// Starts reading: the owner is given what arrives, in memory of its own.
  func readStartLent() -> Int32 {
    guard !isClosing else { return UV_EBADF.rawValue }
    return uv_read_start(
      stream,
      { pointer, _, buffer in
        guard let pointer, let buffer else { return }
        let context = Handle.from(pointer).context
        let memory = context.flatMap { unsafeDowncast($0, to: StreamHandle.self).owner?.streamReadMemory() }
        buffer.pointee.base = memory?.baseAddress?.assumingMemoryBound(to: CChar.self)
        buffer.pointee.len = memory?.count ?? 0
      }, StreamHandle.didRead)
  }

  private static let didRead: uv_read_cb = { pointer, count, buffer in
    guard let pointer, count != 0 else { return }
    guard let handle = StreamHandle.from(pointer) else { return }
    handle.loop.enter {
      guard let owner = handle.owner else { return }
      if count > 0, let base = buffer?.pointee.base {
        owner.streamDidRead(UnsafeMutableRawBufferPointer(start: base, count: count))
      } else {
        owner.streamDidEnd(Int32(truncatingIfNeeded: count))
      }
    }
  }

  /// Stops reading: what the peer sends then stays with the system, and the peer is held up.
  package func readStop() {
    if !isClosing { uv_read_stop(stream) }
  }

  // MARK: Writing

  /// Writes what goes without waiting; gives the number of bytes, 0 when none would, or libuv's negative number.
  package func tryWrite(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard !isClosing else { return Int(UV_EBADF.rawValue) }
    var buffer = StreamHandle.buffer(bytes)
    let count = uv_try_write(stream, &buffer, 1)
    return count == UV_EAGAIN.rawValue ? 0 : Int(count)
  }

  /// The same for several pieces, in one system call.
  package func tryWrite(_ buffers: UnsafeMutableBufferPointer<uv_buf_t>) -> Int {
    guard !isClosing else { return Int(UV_EBADF.rawValue) }
    let count = uv_try_write(stream, buffers.baseAddress, UInt32(buffers.count))
    return count == UV_EAGAIN.rawValue ? 0 : Int(count)
  }

  package static func buffer(_ bytes: UnsafeRawBufferPointer) -> uv_buf_t {
    // libuv's type for both directions has no const; writing only reads it.
    uv_buf_t(base: UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress), len: bytes.count)
  }

  /// Writes as the peer takes it. `done` is called once, when all is written or with libuv's negative number.
  package func write(_ pieces: ContiguousArray<OutputPiece>, _ done: @escaping (Int32) -> Void) {
    StreamWrite(pieces, done).start(on: self)
  }

  /// Ends the writing side, behind what is being written. `done` is called once, unless a failure is returned.
  package func shutdown(_ done: @escaping (Int32) -> Void) -> Int32 {
    guard !isClosing else { return UV_ENOTCONN.rawValue }
    let request = UnsafeMutablePointer<uv_shutdown_t>.allocate(capacity: 1)
    request.pointee.data = Unmanaged.passRetained(Completion(loop, done)).toOpaque()
    let status = uv_shutdown(request, stream) { request, status in
      guard let request else { return }
      let completion = Unmanaged<Completion>.fromOpaque(request.pointee.data).takeRetainedValue()
      request.deallocate()
      completion.call(status)
    }
    if status != 0 {
      Unmanaged<Completion>.fromOpaque(request.pointee.data).release()
      request.deallocate()
    }
    return status
  }

  // MARK: Listening and connecting

  /// Listens; the owner is told of each client, and accepts it.
  package func listen(backlog: Int) -> Int32 {
    uv_listen(stream, Int32(clamping: backlog)) { pointer, status in
      guard let pointer, let handle = StreamHandle.from(pointer) else { return }
      handle.loop.enter { handle.owner?.streamHasClient(status) }
    }
  }

  /// Takes the client that waits into `client`.
  package func accept(_ client: StreamHandle) -> Int32 { uv_accept(stream, client.stream) }

  package func bind(_ address: SystemAddress, flags: UInt32) -> Int32 {
    address.withPointer { uv_tcp_bind(tcp, $0, flags) }
  }

  package func bind(path: String) -> Int32 { uv_pipe_bind(pipe, path) }

  /// Lets everybody on this machine read from the path, or write to it.
  package func allowAll(reading: Bool, writing: Bool) -> Int32 {
    let flags = (reading ? UV_READABLE.rawValue : 0) | (writing ? UV_WRITABLE.rawValue : 0)
    return uv_pipe_chmod(pipe, Int32(flags))
  }

  /// A handle that takes over an open descriptor of a connection.
  static func opened(_ loop: EventLoop, _ descriptor: Int) throws(NodeError) -> StreamHandle {
    guard descriptor >= 0, let number = Int32(exactly: descriptor) else {
      throw .range(
        "ERR_OUT_OF_RANGE",
        "The value of \"fd\" is out of range. It must be >= 0 && <= 2147483647. Received \(descriptor)")
    }
    let kind: Kind
    switch uv_guess_handle(number) {
    case UV_TCP: kind = .tcp
    case UV_NAMED_PIPE: kind = .pipe
    case UV_FILE: throw badDescriptor("FILE")
    case UV_TTY: throw badDescriptor("TTY")
    case UV_UDP: throw badDescriptor("UDP")
    default: throw badDescriptor("UNKNOWN")
    }
    do throws(HandleFailure) {
      let handle = try StreamHandle(loop, kind)
      let status = handle.open(descriptor: number)
      if status == 0 { return handle }
      handle.close()
      throw HandleFailure(status: status)
    } catch {
      throw SystemError.make(error.status, "open")
    }
  }

  private static func badDescriptor(_ type: String) -> NodeError {
    .type("ERR_INVALID_FD_TYPE", "Unsupported fd type: \(type)")
  }

  /// Takes over an open descriptor.
  package func open(descriptor: Int32) -> Int32 {
    switch kind {
    case .tcp: uv_tcp_open(tcp, descriptor)
    case .pipe: uv_pipe_open(pipe, descriptor)
    }
  }

  /// Connects by TCP; `done` is called once, unless a failure is returned.
  package func connect(_ address: SystemAddress, _ done: @escaping (Int32) -> Void) -> Int32 {
    let request = connectRequest(done)
    let status = address.withPointer { uv_tcp_connect(request, tcp, $0, StreamHandle.didConnect) }
    if status != 0 { StreamHandle.free(request) }
    return status
  }

  /// Connects to a path; `done` is called once.
  package func connect(path: String, _ done: @escaping (Int32) -> Void) {
    uv_pipe_connect(connectRequest(done), pipe, path, StreamHandle.didConnect)
  }

  private func connectRequest(_ done: @escaping (Int32) -> Void) -> UnsafeMutablePointer<uv_connect_t> {
    let request = UnsafeMutablePointer<uv_connect_t>.allocate(capacity: 1)
    request.pointee.data = Unmanaged.passRetained(Completion(loop, done)).toOpaque()
    return request
  }

  private static let didConnect: uv_connect_cb = { request, status in
    guard let request else { return }
    let completion = Unmanaged<Completion>.fromOpaque(request.pointee.data).takeRetainedValue()
    request.deallocate()
    completion.call(status)
  }

  private static func free(_ request: UnsafeMutablePointer<uv_connect_t>) {
    Unmanaged<Completion>.fromOpaque(request.pointee.data).release()
    request.deallocate()
  }

  // MARK: Addresses and options

  /// The address of this side; nil for a pipe, and where there is none.
  package var localAddress: AddressInfo? {
    guard kind == .tcp, !isClosing else { return nil }
    return SystemAddress.read { uv_tcp_getsockname(tcp, $0, $1) }
  }

  /// The address of the peer; nil for a pipe, and where there is none.
  package var remoteAddress: AddressInfo? {
    guard kind == .tcp, !isClosing else { return nil }
    return SystemAddress.read { uv_tcp_getpeername(tcp, $0, $1) }
  }

  /// The descriptor; nil where there is none.
  package var descriptor: Int32? {
    var number: uv_os_fd_t = -1
    guard !isClosing, uv_fileno(handle.raw, &number) == 0 else { return nil }
    return number
  }

  package func setNoDelay(_ on: Bool) {
    if kind == .tcp, !isClosing { uv_tcp_nodelay(tcp, on ? 1 : 0) }
  }

  /// `delay` in seconds, 1 at the least.
  package func setKeepAlive(_ on: Bool, delay: UInt32) {
    if kind == .tcp, !isClosing { uv_tcp_keepalive(tcp, on ? 1 : 0, max(1, delay)) }
  }

  /// How many bytes libuv holds that the peer has not taken.
  package var writeQueueSize: Int { isClosing ? 0 : uv_stream_get_write_queue_size(stream) }
}
