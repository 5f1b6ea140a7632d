#if os(Linux)
  import Runtime
#endif

/// The calls that led to where the program is.
enum CallStack {
  /// One line for each call, each after a line feed, as below an error in Node: `    at main`. As far as the program's
  /// symbols tell; empty where the system cannot say.
  static func lines() -> String {
    #if os(Linux)
      guard let stack = try? Backtrace.capture(limit: 64).symbolicated() else { return "" }
      return stack.frames.compactMap(\.symbol).filter { !isOurs($0.rawName) }.prefix(10).map(line).joined()
    #else
      return ""
    #endif
  }

  #if os(Linux)
    /// What of this module lies between the program's call and this type.
    private static func isOurs(_ symbol: String) -> Bool {
      symbol.hasPrefix("$s11NodeRuntime9CallStackO") || symbol.hasPrefix("$s11NodeRuntime7ConsoleV")
        || symbol.hasPrefix("$s11NodeRuntime7ProcessC11emitWarning")
    }

    private static func line(_ symbol: SymbolicatedBacktrace.Symbol) -> String {
      "\n    at \(symbol.name)" + (symbol.sourceLocation.map { " (\($0))" } ?? "")
    }
  #endif
}
