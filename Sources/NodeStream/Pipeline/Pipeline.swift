import NodeEvents
import NodeRuntime

/// Pipes streams one into the other, destroys them all when one fails or closes too early, and calls back when
/// everything is over (Node's `stream.pipeline`).
///
/// `callback` is handed the first error, if there was one. Less than two parts are an uncaught `ERR_MISSING_ARGS`.
/// - Returns: The last stream.
@discardableResult
public func pipeline(_ streams: any PipelineStage..., callback: @escaping StreamCompletion) -> Stream? {
  pipeline(streams, callback)
}

/// Pipes streams one into the other: the form that takes a list of them.
@discardableResult
public func pipeline(_ streams: [any PipelineStage], _ callback: @escaping StreamCompletion) -> Stream? {
  do {
    return try PipelineRun(.init()) { error in Completion(body: callback)(error) }.start(streams) as? Stream
  } catch {
    UncaughtException.raise(error)
    return nil
  }
}
