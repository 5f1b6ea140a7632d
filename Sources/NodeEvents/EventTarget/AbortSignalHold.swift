/// How a timer, or a signal that `AbortSignal.any` was given, holds the signal that it may abort: weakly, unless
/// someone listens. Who made the signal and forgot it costs nothing; who waits for it is told.
package final class AbortSignalHold {
  package private(set) weak var signal: AbortSignal?
  var kept: AbortSignal?

  package init(_ signal: AbortSignal) { self.signal = signal }
}
