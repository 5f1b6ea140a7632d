import CLibUV
import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Node's `process`, one a loop. Events: 'beforeExit' and 'exit' (code), 'uncaughtException' and
/// 'uncaughtExceptionMonitor' (error, origin), 'unhandledRejection' (error), 'warning' (error), and signals by their
/// names ('SIGINT', 'SIGTERM', …: name, number).
public final class Process: EventEmitter {
  unowned let loop: EventLoop
  private var signals: [String: Handle] = [:]
  private var hasExited = false
  var isHandlingUncaught = false
  /// `stdin` and its like, which a module above makes when they are first asked for.
  package var standardStreams: AnyObject?
  private(set) var uncaughtExceptionCapture: ((any Error) throws -> Void)?

  /// The code with which the process ends by itself; nil is 0.
  public var exitCode: Int?

  /// Whether warnings of what is deprecated are dropped.
  public var noDeprecation = false
  /// Whether what is deprecated is an uncaught exception.
  public var throwDeprecation = false
  /// Whether warnings of what is deprecated are printed with the calls that led to them.
  public var traceDeprecation = false

  init(loop: EventLoop) { self.loop = loop }

  override public var constructorName: String { "process" }

  /// Runs `tick` when the callback that is under way is over, before the loop goes on.
  public func nextTick(_ tick: @escaping () throws -> Void) { loop.ticks.append(tick) }

  /// Begins `tick` when the callback that is under way is over, before the loop goes on.
  public func nextTick(_ tick: @escaping @isolated(any) () async throws -> Void) {
    nextTick { AsyncListeners.start(isolation: tick.isolation) { try await tick() } }
  }

  /// Sends a signal, by its name or number, to a process; 0 only asks whether there is one of that number.
  ///
  /// `ERR_UNKNOWN_SIGNAL`, or what the system says, such as `ESRCH`.
  @discardableResult
  public func kill(_ pid: Int, _ signal: String = "SIGTERM") throws -> Bool {
    guard let number = Signal.number(signal) else {
      throw NodeError.type("ERR_UNKNOWN_SIGNAL", "Unknown signal: \(signal)")
    }
    return try kill(pid, Int(number))
  }

  /// As above.
  @discardableResult
  public func kill(_ pid: Int, _ signal: Int) throws -> Bool {
    let status = uv_kill(Int32(truncatingIfNeeded: pid), Int32(clamping: signal))
    if status != 0 { throw SystemError.make(status, "kill") }
    return true
  }

  // MARK: The end

  /// Ends the process with `code` (else with `exitCode`, else 0), after 'exit'.
  public func exit(_ code: Int? = nil) -> Never {
    if let code { exitCode = code }
    emitExit()
    endNow(exitCode ?? 0)
  }

  /// Ends the process without 'exit'.
  func endNow(_ code: Int) -> Never {
    // In Node, what was written has left by now.
    loop.flush()
    #if canImport(Glibc)
      Glibc.exit(Int32(truncatingIfNeeded: code))
    #else
      Darwin.exit(Int32(truncatingIfNeeded: code))
    #endif
  }

  func emitExit() {
    guard !hasExited else { return }
    hasExited = true
    emit("exit", exitCode ?? 0)
  }

  /// The loop has nothing left: 'exit', and on the main thread the exit code, if it is not 0.
  func end() {
    emitExit()
    if loop.isMain, let exitCode, exitCode != 0 { exit(exitCode) }
    // The loop may be run again.
    hasExited = false
  }

  /// Ends the process at once, with a core file where the system makes them.
  public func abort() -> Never {
    #if canImport(Glibc)
      Glibc.abort()
    #else
      Darwin.abort()
    #endif
  }

  // MARK: Uncaught exceptions

  /// Has every uncaught exception handed to `capture` in place of 'uncaughtException'; nil ends that.
  ///
  /// `ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET` when there is one already.
  public func setUncaughtExceptionCaptureCallback(_ capture: ((any Error) throws -> Void)?) throws {
    if capture != nil, uncaughtExceptionCapture != nil {
      throw NodeError(
        "`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active",
        code: "ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET")
    }
    uncaughtExceptionCapture = capture
  }

  /// Whether `setUncaughtExceptionCaptureCallback` has set one.
  public func hasUncaughtExceptionCaptureCallback() -> Bool { uncaughtExceptionCapture != nil }

  // MARK: The environment

  /// Sets the variables of a file that are not set yet: `NAME=value` lines, `#` comments, values in quotes.
  ///
  /// `ENOENT` and its like when the file cannot be read.
  public func loadEnvFile(_ path: String = ".env") throws {
    for (name, value) in EnvironmentFile.variables(try EnvironmentFile.read(path)) where env[name] == nil {
      env[name] = value
    }
  }

  // MARK: Events

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "exit", "beforeExit": carried(by: .exit)
    case "uncaughtException", "uncaughtExceptionMonitor": carried(by: .uncaughtException)
    case "warning", "unhandledRejection": carried(by: .warning)
    case _ where Signal.number(event) != nil: carried(by: .SIGINT)
    default: super.signature(of: event)
    }
  }

  override public func didAddListener(_ event: String) {
    guard signals[event] == nil, let number = Signal.number(event) else { return }
    do throws(HandleFailure) {
      let handle = try Handle(loop, UV_SIGNAL) { memory in
        uv_signal_init(loop.uv, memory.assumingMemoryBound(to: uv_signal_t.self))
      }
      handle.body = { [unowned self] in emit(event, event, Int(number)) }
      // Listening for a signal does not keep the loop running, as in Node.
      handle.isReferenced = false
      let status = uv_signal_start(handle.of(uv_signal_t.self), { pointer, _ in Handle.run(pointer) }, number)
      if status == 0 {
        signals[event] = handle
      } else {
        handle.close()
        UncaughtException.raise(SystemError.make(status, "uv_signal_start"))
      }
    } catch {
      UncaughtException.raise(SystemError.make(error.status, "uv_signal_init"))
    }
  }

  override public func didRemoveListener(_ event: String) {
    guard listenerCount(event) == 0, let handle = signals.removeValue(forKey: event) else { return }
    handle.close()
  }
}
