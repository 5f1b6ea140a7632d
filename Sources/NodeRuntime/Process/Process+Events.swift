import NodeEvents

extension EventName where Owner: Process, Args == EventArguments<Int> {
  /// 'exit': the process ends, with this code.
  public static var exit: Self { Self("exit") }
  /// 'beforeExit': the loop has nothing left to do, and could be given something.
  public static var beforeExit: Self { Self("beforeExit") }
}

extension EventName where Owner: Process, Args == EventArguments<any Error, String> {
  /// 'uncaughtException': an error that nothing caught, and `uncaughtException` or `unhandledRejection`. The process goes on.
  public static var uncaughtException: Self { Self("uncaughtException") }
  /// 'uncaughtExceptionMonitor': as `uncaughtException`, but changes nothing.
  public static var uncaughtExceptionMonitor: Self { Self("uncaughtExceptionMonitor") }
}

extension EventName where Owner: Process, Args == EventArguments<any Error> {
  /// 'unhandledRejection': an error that left an `async` listener or a task of the loop.
  public static var unhandledRejection: Self { Self("unhandledRejection") }
  /// 'warning': a warning, which is printed as well.
  public static var warning: Self { Self("warning") }
}

extension EventName where Owner: Process, Args == EventArguments<String, Int> {
  /// 'SIGHUP': the signal came: its name and its number.
  public static var SIGHUP: Self { Self("SIGHUP") }
  /// 'SIGINT': the signal came: its name and its number.
  public static var SIGINT: Self { Self("SIGINT") }
  /// 'SIGQUIT': the signal came: its name and its number.
  public static var SIGQUIT: Self { Self("SIGQUIT") }
  /// 'SIGTERM': the signal came: its name and its number.
  public static var SIGTERM: Self { Self("SIGTERM") }
  /// 'SIGUSR1': the signal came: its name and its number.
  public static var SIGUSR1: Self { Self("SIGUSR1") }
  /// 'SIGUSR2': the signal came: its name and its number.
  public static var SIGUSR2: Self { Self("SIGUSR2") }
  /// 'SIGPIPE': the signal came: its name and its number.
  public static var SIGPIPE: Self { Self("SIGPIPE") }
  /// 'SIGALRM': the signal came: its name and its number.
  public static var SIGALRM: Self { Self("SIGALRM") }
  /// 'SIGCHLD': the signal came: its name and its number.
  public static var SIGCHLD: Self { Self("SIGCHLD") }
  /// 'SIGCONT': the signal came: its name and its number.
  public static var SIGCONT: Self { Self("SIGCONT") }
  /// 'SIGWINCH': the signal came: its name and its number.
  public static var SIGWINCH: Self { Self("SIGWINCH") }
  /// 'SIGTSTP': the signal came: its name and its number.
  public static var SIGTSTP: Self { Self("SIGTSTP") }
  /// 'SIGTTIN': the signal came: its name and its number.
  public static var SIGTTIN: Self { Self("SIGTTIN") }
  /// 'SIGTTOU': the signal came: its name and its number.
  public static var SIGTTOU: Self { Self("SIGTTOU") }
}
