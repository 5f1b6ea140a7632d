import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error: Node's `process.stdout` and `process.stderr`.
public final class StandardOutput: Writable, LastingStream {
  private let output: ConsoleOutput

  /// The descriptor: 1 or 2.
  public var fd: Int { Int(output.rawValue) }
  /// Whether it goes to a terminal.
  public var isTTY: Bool { uv_guess_handle(output.rawValue) == UV_TTY }

  init(_ output: ConsoleOutput) {
    self.output = output
    super.init(.init())
    writableState.isReusable = true
  }

  override public func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws {
    let number = output.write(chunk.buffer)
    callback(number == 0 ? nil : SystemError.make(uv_translate_sys_error(number), "write"))
  }

  /// It is never closed: after an error, and after `end`, it may be written to again.
  override public func _destroy(_ error: (any Error)?, _ callback: StreamCallback) throws {
    callback(error)
    undestroy()
  }

  // MARK: Terminals

  /// How many characters a line of the terminal has; nil when it is none.
  public var columns: Int? { windowSize?.columns }
  /// How many lines the terminal has; nil when it is none.
  public var rows: Int? { windowSize?.rows }

  /// How many characters a line of the terminal has, and how many lines it has; both 0 when it is none.
  public func getWindowSize() -> (Int, Int) { windowSize ?? (0, 0) }

  private var windowSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard isTTY, ioctl(output.rawValue, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
