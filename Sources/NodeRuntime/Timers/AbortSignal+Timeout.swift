import NodeEvents

extension AbortSignal {
  /// A signal that is aborted after that many milliseconds, for the reason `TimeoutError`. It does not keep the loop
  /// running. `ERR_OUT_OF_RANGE`, an uncaught exception, when it is not in 0...4294967295.
  public static func timeout(_ milliseconds: Int) -> AbortSignal {
    let signal = AbortSignal()
    guard (0...4_294_967_295).contains(milliseconds) else {
      UncaughtException.raise(
        NodeError.range(
          "ERR_OUT_OF_RANGE",
          "The value of \"delay\" is out of range. It must be >= 0 && <= 4294967295. Received \(milliseconds)"))
      return signal
    }
    let hold = AbortSignalHold(signal)
    signal.hold = hold
    setTimeout(Double(milliseconds)) { hold.signal?.abort(NodeError.timedOut) }.unref()
    return signal
  }
}
