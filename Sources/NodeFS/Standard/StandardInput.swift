import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

/// Standard input: Node's `process.stdin`.
///
/// A terminal, a pipe and a socket are waited for by the loop; a file is read on libuv's threads. While it flows, or
/// somebody listens to 'readable', the loop is kept running; `pause` lets it end.
public final class StandardInput: Readable {
  private let loop = EventLoop.current
  /// What the loop waits for; nil for a file, and before anything was read.
  private var handle: Handle?
  /// A file's descriptor, which is not ours to close.
  private lazy var file = OpenFile("", "r", 0, 0)
  private let isFile: Bool

  /// The descriptor, 0.
  public let fd = 0
  /// Whether it comes from a terminal.
  public let isTTY: Bool

  init() {
    let kind = uv_guess_handle(0)
    isTTY = kind == UV_TTY
    isFile = kind != UV_TTY && kind != UV_NAMED_PIPE && kind != UV_TCP
    // A file's descriptor stays open at its end, so that there is no 'close'.
    super.init(.init(highWaterMark: isFile ? 65_536 : 16_384, autoDestroy: !isFile))
  }

  override public func _read(_ size: Int) throws {
    if isFile {
      readFile(size)
    } else if try openHandle() {
      try startReading()
    }
  }

  @discardableResult
  override public func pause() -> Self {
    super.pause()
    // What was asked for still comes, but is no reason to go on.
    if let handle { uv_read_stop(handle.of(uv_stream_t.self)) }
    return self
  }

  @discardableResult
  override public func resume() -> Self {
    super.resume()
    if handle != nil, readableState.reading { try? startReading() }
    return self
  }

  /// The descriptor is the process's and stays open; only the loop lets go of it.
  override public func _destroy(_ error: (any Error)?, _ callback: StreamCallback) throws {
    handle?.close()
    handle = nil
    callback(error)
  }

  // MARK: - A file

  private func readFile(_ size: Int) {
    file.use {
      try FileSystem.read($0, size, at: nil)
    } _: { [self] result in
      switch result {
      case .success(let bytes): if bytes.isEmpty { push(nil) } else { push(bytes) }
      case .failure(let error): errorOrDestroy(error)
      }
    }
  }

  // MARK: - What the loop waits for

  private func openHandle() throws -> Bool {
    if handle != nil { return true }
    if destroyed { return false }
    let opened: Handle
    do throws(HandleFailure) {
      opened = try Handle(loop, isTTY ? UV_TTY : UV_NAMED_PIPE) { [isTTY, loop] memory in
        isTTY
          ? uv_tty_init(loop.uv, memory.assumingMemoryBound(to: uv_tty_t.self), 0, 1)
          : uv_pipe_init(loop.uv, memory.assumingMemoryBound(to: uv_pipe_t.self), 0)
      }
    } catch {
      throw SystemError.make(error.status, "open")
    }
    if !isTTY {
      let status = uv_pipe_open(opened.of(uv_pipe_t.self), 0)
      if status != 0 {
        opened.close()
        throw SystemError.make(status, "open")
      }
    }
    opened.context = Reader(self)
    handle = opened
    return true
  }

  /// Whom the handle calls back.
  private final class Reader: HandleContext {
    let stream: StandardInput

    init(_ stream: StandardInput) { self.stream = stream }

    func handleDidClose() {}
  }

  private func startReading() throws {
    guard let handle else { return }
    let status = uv_read_start(
      handle.of(uv_stream_t.self),
      { pointer, _, buffer in
        guard let pointer, let buffer else { return }
        EventLoop.lendReadBuffer(pointer, buffer)
      },
      { pointer, count, buffer in
        guard let pointer, count != 0 else { return }
        let handle = Handle.from(pointer)
        guard let reader = handle.context as? Reader else { return }
        handle.loop.enter {
          let bytes = UnsafeRawBufferPointer(start: buffer?.pointee.base, count: Swift.max(0, count))
          reader.stream.didRead(bytes, Int32(truncatingIfNeeded: count))
        }
      })
    if status != 0, status != UV_EALREADY.rawValue { throw SystemError.make(status, "read") }
  }

  private func didRead(_ bytes: UnsafeRawBufferPointer, _ status: Int32) {
    guard let handle, !destroyed else { return }
    if status > 0 {
      if !push(Buffer(copying: bytes)) { uv_read_stop(handle.of(uv_stream_t.self)) }
      return
    }
    uv_read_stop(handle.of(uv_stream_t.self))
    if status == UV_EOF.rawValue {
      push(nil)
      // 'end' comes although it is paused, unless something is kept.
      _ = readableState.read(0)
    } else {
      errorOrDestroy(SystemError.make(status, "read"))
    }
  }
}
