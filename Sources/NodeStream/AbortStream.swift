import NodeEvents

/// Destroys the stream when the signal is aborted, with an `AbortError` (Node's `stream.addAbortSignal`).
///
/// As in Node, its 'error' then counts as heard.
/// - Returns: The stream.
@discardableResult
public func addAbortSignal<S: Stream>(_ signal: AbortSignal, _ stream: S) -> S {
  stream.destroyWhenAborted(signal)
  return stream
}

extension Stream {
  final func destroyWhenAborted(_ signal: AbortSignal) {
    if signal.aborted {
      destroy(NodeError.abort(signal))
      return
    }
    let onAbort = Listener { [unowned signal, self] in _ = destroy(NodeError.abort(signal)) }
    signal.addEventListener("abort", onAbort, .init(once: true))
    on("close", Listener { signal.removeEventListener("abort", onAbort) })
    on("error", Listener {})
  }
}
