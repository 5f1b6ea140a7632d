#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that a process can listen for; SIGKILL and SIGSTOP cannot be heard.
enum Signal {
  /// The number of a signal that can be listened for.
  static func number(_ name: String) -> Int32? {
    switch name {
    case "SIGHUP": SIGHUP
    case "SIGINT": SIGINT
    case "SIGQUIT": SIGQUIT
    case "SIGTERM": SIGTERM
    case "SIGUSR1": SIGUSR1
    case "SIGUSR2": SIGUSR2
    case "SIGPIPE": SIGPIPE
    case "SIGALRM": SIGALRM
    case "SIGCHLD": SIGCHLD
    case "SIGCONT": SIGCONT
    case "SIGWINCH": SIGWINCH
    case "SIGTSTP": SIGTSTP
    case "SIGTTIN": SIGTTIN
    case "SIGTTOU": SIGTTOU
    default: nil
    }
  }
}
