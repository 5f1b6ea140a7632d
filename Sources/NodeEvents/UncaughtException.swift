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
  // Written once, by the first loop of the process, before anything can raise; only read afterwards.
  nonisolated(unsafe) private static var handler: (@Sendable (any Error, Origin) -> Void)?

  /// What was being done when the error escaped, for the report.
  package enum Origin: Sendable {
    /// Thrown by a listener or callback, or a misuse.
    case thrown
    /// An `error` event without a listener, on an instance of the named class.
    case unheardErrorEvent(emitter: String)
  }

  /// Puts the runtime's handler in place.
  package static func install(_ handler: @escaping @Sendable (any Error, Origin) -> Void) {
    Self.handler = handler
  }

  /// Hands the error to the runtime. Without a runtime it is printed and the process ends with code 1.
  package static func raise(_ error: any Error, origin: Origin = .thrown) {
    if let handler {
      handler(error, origin)
      return
    }
    StandardError.write("Uncaught \(error)\n")
    exit(1)
  }
}
