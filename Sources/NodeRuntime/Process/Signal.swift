#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals by their names.
enum Signal {
  /// The number of the signal; nil for a name that there is not.
  static func number(_ name: String) -> Int32? { name.hasPrefix("SIG") ? numbers[name] : nil }

  private static let numbers: [String: Int32] = {
    var numbers: [String: Int32] = [
      "SIGHUP": SIGHUP, "SIGINT": SIGINT, "SIGQUIT": SIGQUIT, "SIGILL": SIGILL, "SIGTRAP": SIGTRAP, "SIGABRT": SIGABRT,
      "SIGIOT": SIGIOT, "SIGBUS": SIGBUS, "SIGFPE": SIGFPE, "SIGKILL": SIGKILL, "SIGUSR1": SIGUSR1,
      "SIGSEGV": SIGSEGV, "SIGUSR2": SIGUSR2, "SIGPIPE": SIGPIPE, "SIGALRM": SIGALRM, "SIGTERM": SIGTERM,
      "SIGCHLD": SIGCHLD, "SIGCONT": SIGCONT, "SIGSTOP": SIGSTOP, "SIGTSTP": SIGTSTP, "SIGTTIN": SIGTTIN,
      "SIGTTOU": SIGTTOU, "SIGURG": SIGURG, "SIGXCPU": SIGXCPU, "SIGXFSZ": SIGXFSZ, "SIGVTALRM": SIGVTALRM,
      "SIGPROF": SIGPROF, "SIGWINCH": SIGWINCH, "SIGIO": SIGIO, "SIGSYS": SIGSYS,
    ]
    #if os(Linux)
      numbers["SIGSTKFLT"] = SIGSTKFLT
      numbers["SIGPOLL"] = SIGPOLL
      numbers["SIGPWR"] = SIGPWR
    #endif
    return numbers
  }()
}
