import NodeBuffer
import NodeRuntime

/// Bytes on their way out: gathered in a chunk, or lying in a buffer of the user's.
package enum OutputPiece {
  case chunk(OutputChunk)
  case buffer(Buffer)
  /// A chunk of which the beginning has left.
  case rest(OutputChunk, from: Int)

  package var count: Int {
    switch self {
    case .chunk(let chunk): chunk.count
    case .buffer(let buffer): buffer.count
    case .rest(let chunk, let from): chunk.count - from
    }
  }

  package func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    switch self {
    case .chunk(let chunk): body(chunk.bytes)
    case .buffer(let buffer): buffer.withUnsafeBytes(body)
    case .rest(let chunk, let from): body(UnsafeRawBufferPointer(rebasing: chunk.bytes[from...]))
    }
  }
}

extension OutputPiece {
  /// The piece without its first `count` bytes, which must be fewer than it has.
  func dropping(_ count: Int) -> OutputPiece {
    switch self {
    case .chunk(let chunk): .rest(chunk, from: count)
    case .buffer(let buffer): .buffer(buffer.subarray(count))
    case .rest(let chunk, let from): .rest(chunk, from: from + count)
    }
  }
}
