import NodeEvents
import Synchronization

/// What `connect` does by default about a name with several addresses; all threads of the process share it.
enum AutoSelectFamily {
  static let isOn = Atomic<Bool>(true)
  /// In milliseconds.
  static let attemptTimeout = Atomic<Int>(250)
  static let shortest = 10

  /// The time as Node takes it, `ERR_OUT_OF_RANGE` for one that is none.
  static func checked(_ milliseconds: Int, _ name: String) throws(NodeError) -> Int {
    guard (1...Int(Int32.max)).contains(milliseconds) else {
      throw .range(
        "ERR_OUT_OF_RANGE",
        "The value of \"\(name)\" is out of range. It must be >= 1 && <= 2147483647. Received \(milliseconds)")
    }
    return max(shortest, milliseconds)
  }
}

/// Whether `connect` tries a name's addresses of both families in turn when it is not told. True unless it was set.
public func getDefaultAutoSelectFamily() -> Bool { AutoSelectFamily.isOn.load(ordering: .relaxed) }

/// Sets whether `connect` tries a name's addresses of both families in turn when it is not told.
public func setDefaultAutoSelectFamily(_ value: Bool) { AutoSelectFamily.isOn.store(value, ordering: .relaxed) }

/// After how many milliseconds `connect` gives up one address for the next when it is not told. 250 unless it was set.
public func getDefaultAutoSelectFamilyAttemptTimeout() -> Int {
  AutoSelectFamily.attemptTimeout.load(ordering: .relaxed)
}

/// Sets after how many milliseconds `connect` gives up one address for the next when it is not told: 10 at the least.
/// A number below 1 is an uncaught `ERR_OUT_OF_RANGE`, after which nothing has changed.
public func setDefaultAutoSelectFamilyAttemptTimeout(_ value: Int) {
  do throws(NodeError) {
    AutoSelectFamily.attemptTimeout.store(try AutoSelectFamily.checked(value, "value"), ordering: .relaxed)
  } catch {
    UncaughtException.raise(error)
  }
}
