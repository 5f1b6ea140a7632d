import CLibUV
import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Node's `process`, one a loop. Events: 'beforeExit' and 'exit' (code), 'uncaughtException' (error, origin),
/// 'warning' (error), and signals by their names ('SIGINT', 'SIGTERM', …: name, number).
public final class Process: EventEmitter {
  private unowned let loop: EventLoop
  private var signals: [String: Handle] = [:]
  private var hasExited = false
  var isHandlingUncaught = false

  /// The code with which the process ends by itself; nil is 0.
  public var exitCode: Int?

  init(loop: EventLoop) { self.loop = loop }

  /// The program's path and its arguments. Node's first is the path of Node and the second the script; here the first
  /// is the program and the second its name as it was called, so that arguments begin at 2 as well.
  public var argv: [String] {
    let arguments = CommandLine.arguments
    let program = arguments.first ?? ""
    return [executablePath() ?? program, program] + arguments.dropFirst()
  }

  /// The environment of the process.
  public var env: [String: String] {
    var count: Int32 = 0
    var items: UnsafeMutablePointer<uv_env_item_t>?
    guard uv_os_environ(&items, &count) == 0, let items else { return [:] }
    defer { uv_os_free_environ(items, count) }
    let pairs = UnsafeBufferPointer(start: items, count: Int(count)).map {
      (String(cString: $0.name), String(cString: $0.value))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The number of the process.
  public var pid: Int { Int(uv_os_getpid()) }

  /// `linux` or `darwin`.
  public var platform: String {
    #if os(Linux)
      "linux"
    #else
      "darwin"
    #endif
  }

  private func executablePath() -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { memory in
      var size = memory.count
      guard let base = memory.baseAddress, uv_exepath(base, &size) == 0 else { return nil }
      return String(cString: base)
    }
  }

  /// Runs `tick` when the callback that is under way is over, before the loop goes on.
  public func nextTick(_ tick: @escaping () throws -> Void) { loop.ticks.append(tick) }

  /// Ends the process with `code` (else with `exitCode`, else 0), after 'exit'.
  public func exit(_ code: Int? = nil) -> Never {
    if let code { exitCode = code }
    emitExit()
    // In Node, what was written has left by now.
    loop.flush()
    #if canImport(Glibc)
      Glibc.exit(Int32(truncatingIfNeeded: exitCode ?? 0))
    #else
      Darwin.exit(Int32(truncatingIfNeeded: exitCode ?? 0))
    #endif
  }

  private func emitExit() {
    guard !hasExited else { return }
    hasExited = true
    emit("exit", exitCode ?? 0)
  }

  /// The loop has nothing left: 'exit', and on the main thread the exit code, if it is not 0.
  func end() {
    emitExit()
    if ThreadLoop.isMain, let exitCode, exitCode != 0 { exit(exitCode) }
    // The loop may be run again.
    hasExited = false
  }

  /// Prints the warning to standard error and emits 'warning', on the next tick, as Node does.
  public func emitWarning(_ message: String, _ name: String = "Warning") {
    let warning = NodeError(message, name: name)
    nextTick { [self] in
      StandardError.write("(node:\(pid)) \(name): \(message)\n")
      emit("warning", warning)
    }
  }

  // MARK: Events

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "exit", "beforeExit": .of(Int.self)
    case "uncaughtException", "uncaughtExceptionMonitor": .error.and(.of(String.self))
    case "warning", "unhandledRejection": .error
    case _ where Signal.number(event) != nil: .of(String.self, Int.self)
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
      signals[event] = handle
      let status = uv_signal_start(handle.of(uv_signal_t.self), { pointer, _ in Handle.run(pointer) }, number)
      if status != 0 { UncaughtException.raise(SystemError.make(status, "uv_signal_start")) }
    } catch {
      UncaughtException.raise(SystemError.make(error.status, "uv_signal_init"))
    }
  }

  override public func didRemoveListener(_ event: String) {
    guard listenerCount(event) == 0, let handle = signals.removeValue(forKey: event) else { return }
    handle.close()
  }
}
