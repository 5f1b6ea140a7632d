import NodeBuffer
import NodeEvents

// What the stream classes' own `_write`, `_writev` and `_final` do: call what the options gave.
extension WritableState {
  func writeByHook(
    _ stream: any WritingStream, _ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback
  ) throws {
    if let write = hooks?.write {
      try write(stream, chunk, encoding, callback)
      return
    }
    isHookMissing = false
    try stream._writev([WriteRequest(chunk, encoding, nil)], callback)
    guard isHookMissing else { return }
    isHookMissing = false
    throw StreamError.notImplemented("_write()")
  }

  func writevByHook(_ stream: any WritingStream, _ chunks: [WriteRequest], _ callback: StreamCallback) throws {
    guard let writev = hooks?.writev else {
      isHookMissing = true
      return
    }
    try writev(stream, chunks, callback)
  }

  func finalByHook(_ stream: any WritingStream, _ callback: StreamCallback) throws {
    guard let final = hooks?.final else {
      isHookMissing = true
      return
    }
    try final(stream, callback)
  }

  func setDefaultEncoding(_ encoding: BufferEncoding) {
    guard encoding.isKnown else {
      UncaughtException.raise(StreamError.unknownEncoding(encoding.name))
      return
    }
    defaultEncoding = encoding
  }
}
