#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that would end the process for what is an ordinary error.
enum IgnoredSignals {
  /// Writing to a peer that is gone is `EPIPE`, as in Node, and not the end.
  static func ignoreBrokenPipe() { _ = done }

  private static let done: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}
