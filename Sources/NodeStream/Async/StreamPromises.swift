import NodeEvents

// Node's `stream/promises`: the functions of the same names, to `await`.

/// Waits until the stream is over: read to its end and written to its end. Throws what it failed with, or
/// `ERR_STREAM_PREMATURE_CLOSE`, or an `AbortError` when the signal is aborted or the task is cancelled.
nonisolated(nonsending) public func finished(_ stream: EventEmitter, _ options: FinishedOptions = .init()) async throws
{
  guard stream is any ReadableStream || stream is any WritableStream else {
    throw StreamError.notAStream("stream", stream)
  }
  let waiter = Waiter<Void>()
  let watch = EndWatch(stream, options) { error in waiter.settle(error.map { .failure($0) } ?? .success(())) }
  defer { if options.cleanup { watch.stop() } }
  try await waiter.value()
}

/// Pipes streams one into the other and waits until everything is over. Throws the first error, after which all are
/// destroyed; an `AbortError` when the signal is aborted or the task is cancelled; `ERR_MISSING_ARGS` for less than two.
nonisolated(nonsending) public func pipeline(
  _ streams: any PipelineStage..., options: PipelineOptions = .init()
) async throws {
  let waiter = Waiter<Void>()
  let run = PipelineRun(options) { error in waiter.settle(error.map { .failure($0) } ?? .success(())) }
  _ = try run.start(streams)
  do {
    try await waiter.value()
  } catch {
    // A task that was cancelled leaves streams that are still open.
    run.fail(error)
    throw error
  }
}
