import NodeEvents

/// Calls back once, when the stream is over: read to its end, written to its end, failed or closed too early (Node's
/// `stream.finished`).
///
/// `callback` is handed the error that the stream failed with, or `ERR_STREAM_PREMATURE_CLOSE`. The listeners stay on
/// the stream afterwards, as in Node, so that an 'error' that comes late is not an uncaught one; what is returned takes
/// them off. An argument that is no stream is an uncaught `ERR_INVALID_ARG_TYPE`.
@discardableResult
public func finished(
  _ stream: EventEmitter, _ options: FinishedOptions = .init(), _ callback: @escaping StreamCompletion
) -> () -> Void {
  guard stream is any ReadableStream || stream is any WritableStream else {
    UncaughtException.raise(StreamError.notAStream("stream", stream))
    return {}
  }
  let watch = EndWatch(stream, options) { error in Completion(body: callback)(error) }
  return { [weak watch] in watch?.stop() }
}
