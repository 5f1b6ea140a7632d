import NodeEvents

/// Node's errors of streams, with its words.
package enum StreamError {
  package static func notImplemented(_ method: String) -> NodeError {
    NodeError("The \(method) method is not implemented", code: "ERR_METHOD_NOT_IMPLEMENTED")
  }

  package static var pushAfterEOF: NodeError { NodeError("stream.push() after EOF", code: "ERR_STREAM_PUSH_AFTER_EOF") }

  package static var unshiftAfterEnd: NodeError {
    NodeError("stream.unshift() after end event", code: "ERR_STREAM_UNSHIFT_AFTER_END_EVENT")
  }

  package static var writeAfterEnd: NodeError { NodeError("write after end", code: "ERR_STREAM_WRITE_AFTER_END") }

  package static func destroyed(_ method: String) -> NodeError {
    NodeError("Cannot call \(method) after a stream was destroyed", code: "ERR_STREAM_DESTROYED")
  }

  package static func alreadyFinished(_ method: String) -> NodeError {
    NodeError("Cannot call \(method) after a stream was finished", code: "ERR_STREAM_ALREADY_FINISHED")
  }

  package static var cannotPipe: NodeError { NodeError("Cannot pipe, not readable", code: "ERR_STREAM_CANNOT_PIPE") }

  package static var multipleCallback: NodeError {
    NodeError("Callback called multiple times", code: "ERR_MULTIPLE_CALLBACK")
  }

  package static var nullValues: NodeError {
    .type("ERR_STREAM_NULL_VALUES", "May not write null values to stream")
  }

  package static func unknownEncoding(_ name: String) -> NodeError {
    .type("ERR_UNKNOWN_ENCODING", "Unknown encoding: \(name)")
  }

  package static func invalidChunk(_ value: Any) -> NodeError {
    .type(
      "ERR_INVALID_ARG_TYPE",
      "The \"chunk\" argument must be of type string or an instance of Buffer, TypedArray, or DataView. "
        + "Received \(received(value))")
  }

  package static func invalidOption(_ name: String, _ value: Int) -> NodeError {
    .type("ERR_INVALID_ARG_VALUE", "The property 'options.\(name)' is invalid. Received \(value)")
  }

  package static var prematureClose: NodeError { NodeError("Premature close", code: "ERR_STREAM_PREMATURE_CLOSE") }

  package static func missingArguments(_ name: String) -> NodeError {
    .type("ERR_MISSING_ARGS", "The \"\(name)\" argument must be specified")
  }

  package static func notAStream(_ name: String, _ value: Any) -> NodeError {
    .type(
      "ERR_INVALID_ARG_TYPE",
      "The \"\(name)\" argument must be an instance of ReadableStream, WritableStream, or Stream. "
        + "Received \(received(value))")
  }

  /// What a pipeline is refused for whose first part cannot be read, or another one cannot be written to.
  static func notReadable(_ value: Any) -> NodeError { notAStream("source", value) }
  static func notWritable(_ value: Any) -> NodeError { notAStream("destination", value) }

  /// The value as Node's message about a wrong argument shows it.
  package static func received(_ value: Any) -> String {
    switch value {
    case let value as Bool: "type boolean (\(value))"
    case let value as any BinaryInteger: "type number (\(value))"
    case let value as any BinaryFloatingPoint: "type number (\(value))"
    case let value as String: "type string ('\(value)')"
    default: "an instance of \(type(of: value))"
    }
  }
}
