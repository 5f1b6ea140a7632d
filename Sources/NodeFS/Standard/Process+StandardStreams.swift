import NodeRuntime
import NodeStream

extension Process {
  /// Standard output, as a stream: what is written leaves at once, before `write` returns, whatever it goes to.
  ///
  /// It shares its order with `console`. It cannot be closed, and a pipe does not end it. When nobody reads any more,
  /// 'error' with `EPIPE` is emitted, for which nobody may listen: then it is an uncaught exception, as in Node.
  public var stdout: StandardOutput { streams.output }

  /// Standard error, as a stream. Otherwise as `stdout`.
  public var stderr: StandardOutput { streams.error }

  /// Standard input, as a stream: nothing is read, and the loop is not kept running, before somebody asks for data.
  /// `pause` lets the loop end.
  public var stdin: StandardInput { streams.input }

  private var streams: StandardStreams {
    if let made = standardStreams as? StandardStreams { return made }
    let made = StandardStreams()
    standardStreams = made
    return made
  }
}
