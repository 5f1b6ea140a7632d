import CLibUV

/// Node's `process.hrtime`: a steady clock in nanoseconds, whose beginning means nothing.
public struct HighResolutionTime: Sendable {
  init() {}

  /// The time in seconds and nanoseconds; with an earlier one, how long ago that was.
  public func callAsFunction(_ previous: (Int, Int)? = nil) -> (Int, Int) {
    let now = bigint()
    guard let (seconds, nanoseconds) = previous else { return (now / 1_000_000_000, now % 1_000_000_000) }
    let elapsed = (now / 1_000_000_000 &- seconds, now % 1_000_000_000 &- nanoseconds)
    return elapsed.1 < 0 ? (elapsed.0 &- 1, elapsed.1 &+ 1_000_000_000) : elapsed
  }

  /// The time in nanoseconds.
  public func bigint() -> Int { Int(uv_hrtime()) }
}
