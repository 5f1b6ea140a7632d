import NodeEvents

/// Whether the stream has emitted 'error' (Node's `stream.isErrored`).
public func isErrored(_ stream: Stream) -> Bool {
  (stream.readableSide ?? stream.writableSide)?.errorEmitted ?? false
}

/// Whether anything may still be read from the stream (Node's `stream.isReadable`); nil when it has no readable side.
public func isReadable(_ stream: Stream) -> Bool? { (stream as? Readable)?.readable }

/// Whether the stream may still be written to (Node's `stream.isWritable`); nil when it has no writable side.
public func isWritable(_ stream: Stream) -> Bool? { (stream as? any WritableStream)?.writable }

/// Whether the stream was read from, or destroyed before its end (Node's `stream.isDisturbed`).
public func isDisturbed(_ stream: Stream) -> Bool {
  guard let readable = stream as? Readable else { return false }
  return readable.readableDidRead || readable.readableAborted
}
