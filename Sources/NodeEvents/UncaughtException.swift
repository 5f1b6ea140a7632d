import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an error goes that JavaScript would have thrown past every `catch`: a listener that throws, an `error`
/// event that nobody hears, a misuse that a line-by-line port cannot be asked to `try`.
///
/// The runtime puts its own handler here (`process.on("uncaughtException")`, else the report and exit code 1).
package enum UncaughtException {
  private static let handler = Mutex<(@Sendable (any Error, Origin) -> Void)?>(nil)

  /// What was being done when the error escaped, for the report.
  package enum Origin: Sendable {
    /// Thrown by a listener or callback, or a misuse.
    case thrown
    /// An `error` event without a listener, on an instance of the named class.
    case unheardErrorEvent(emitter: String)
    /// Thrown out of an `async` listener (Node's unhandled rejection).
    case rejection
  }

  /// Puts the runtime's handler in place; nil takes it away.
  package static func install(_ handler: (@Sendable (any Error, Origin) -> Void)?) {
    Self.handler.withLock { $0 = handler }
  }

  /// Hands the error to the runtime. Without a runtime it is printed and the process ends with code 1.
  package static func raise(_ error: any Error, origin: Origin = .thrown) {
    if let handler = handler.withLock({ $0 }) {
      handler(error, origin)
      return
    }
    StandardError.write("Uncaught \(error)\n")
    exit(1)
  }
}
