#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that would end the process for what is an ordinary error, and those that it should not have ignored.
enum IgnoredSignals {
  /// Writing to a peer that is gone is `EPIPE`, as in Node, and not the end.
  static func ignoreBrokenPipe() { _ = done }

  private static let done: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// A shell has what it runs in the background ignore some signals, and other programs have blocked some. Node does not
  /// go along with that, and neither does this: before `main`, so that what the program itself ignores or blocks stays so.
  static func resetInherited() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
    for number in 1..<Int32(32) where number != SIGKILL && number != SIGSTOP && number != SIGPIPE {
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0, isIgnored(action) else { continue }
      _ = signal(number, SIG_DFL)
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #else
      unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #endif
  }
}
