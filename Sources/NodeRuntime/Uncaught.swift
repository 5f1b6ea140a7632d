import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens to an error that nothing caught.
///
/// `process.on("uncaughtException")` of the loop's thread hears it, if someone listens; else Node's report goes to
/// standard error and the process ends with code 1, after 'exit'.
enum Uncaught {
  static func install() { _ = installed }

  private static let installed: Void = {
    UncaughtException.install { error, origin in handle(error, origin) }
    Warning.install { name, message in EventLoop.current.process.emitWarning(message, name) }
  }()

  private static func handle(_ error: any Error, _ origin: UncaughtException.Origin) {
    let process = EventLoop.current.process
    process.emit("uncaughtExceptionMonitor", error, "uncaughtException")
    guard !process.isHandlingUncaught else {
      // A handler that throws itself: Node gives up with this code.
      StandardError.write(report(error, origin))
      process.exit(7)
    }
    if process.listenerCount("uncaughtException") > 0 {
      process.isHandlingUncaught = true
      process.emit("uncaughtException", error, "uncaughtException")
      process.isHandlingUncaught = false
      return
    }
    StandardError.write(report(error, origin))
    process.exit(1)
  }

  /// Node's report, without the source line and the stack, which Swift does not keep.
  static func report(_ error: any Error, _ origin: UncaughtException.Origin) -> String {
    var heading = "Uncaught:\n"
    var body = inspect(error)
    if case .unheardErrorEvent(let emitter) = origin {
      heading = "      throw er; // Unhandled 'error' event\n      ^\n\n"
      let emitted = "\nEmitted 'error' event on \(emitter) instance"
      // Node has this line at the end of the stack, before the error's own properties.
      if let brace = body.firstRange(of: " {\n") {
        body.insert(contentsOf: emitted, at: brace.lowerBound)
      } else {
        body += emitted
      }
    }
    return "\(heading)\(body)\n"
  }
}
