import NodeEvents

/// What happens to an error that nothing caught.
///
/// `process.on("uncaughtException")` of the loop's thread hears it, if someone listens; else 'exit' is emitted, Node's
/// report goes to standard error and the process ends with code 1. An error that left an `async` listener is told to
/// 'unhandledRejection' first.
enum Uncaught {
  static func install() { _ = installed }

  private static let installed: Void = {
    UncaughtException.install { error, origin in handle(error, origin) }
    NextTick.install { EventLoop.current.ticks.append($0) }
    Warning.install { name, message in EventLoop.current.process.emitWarning(message, name) }
  }()

  private static func handle(_ error: any Error, _ origin: UncaughtException.Origin) {
    let loop = EventLoop.current
    let process = loop.process
    var name = "uncaughtException"
    if case .rejection = origin {
      name = "unhandledRejection"
      if process.emit(name, error) { return }
    }
    process.emit("uncaughtExceptionMonitor", error, name)
    guard !process.isHandlingUncaught else {
      // A handler that throws itself: Node gives up with this code.
      StandardError.write(report(error, origin))
      process.endNow(7)
    }
    process.isHandlingUncaught = true
    let isHandled = hear(process, error, name)
    process.isHandlingUncaught = false
    guard isHandled else {
      process.exitCode = 1
      process.emitExit()
      StandardError.write(report(error, origin))
      process.endNow(process.exitCode ?? 1)
    }
    loop.didThrow()
  }

  private static func hear(_ process: Process, _ error: any Error, _ name: String) -> Bool {
    guard let capture = process.uncaughtExceptionCapture else {
      return process.emit("uncaughtException", error, name)
    }
    do { try capture(error) } catch { UncaughtException.raise(error) }
    return true
  }

  /// Node's report, without the source line and the stack, which Swift does not keep.
  static func report(_ error: any Error, _ origin: UncaughtException.Origin) -> String {
    var text = inspect(error)
    var rest = ""
    // An error without a stack is shown in brackets, which are not for a report.
    if let error = error as? NodeError, text.hasPrefix("[\(error)]") {
      rest = String(text.dropFirst(error.description.count + 2))
      text = error.description
    }
    guard case .unheardErrorEvent(let emitter) = origin else { return "Uncaught:\n\(text)\(rest)\n" }
    return "      throw er; // Unhandled 'error' event\n      ^\n\n\(text)\n"
      + "Emitted 'error' event on \(emitter) instance\(rest)\n"
  }
}
