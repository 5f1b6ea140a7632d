import NodeBuffer

/// What the writable side calls on its stream, be it a `Writable` or a `Duplex`.
protocol WritingStream: Stream {
  func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws
  func _writev(_ chunks: [WriteRequest], _ callback: StreamCallback) throws
  func _final(_ callback: StreamCallback) throws
  /// All is written, and 'finish' is near: what a Transform flushes at.
  func prefinish()
}
