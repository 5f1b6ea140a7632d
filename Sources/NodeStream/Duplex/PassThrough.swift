import NodeBuffer

/// Node's `stream.PassThrough`: a `Transform` that gives what it is given.
open class PassThrough: Transform {
  open override func _transform(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: TransformCallback) throws {
    callback(nil, chunk)
  }
}
