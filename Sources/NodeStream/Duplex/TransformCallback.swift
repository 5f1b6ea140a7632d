import NodeBuffer
import NodeEvents

/// What `_transform` and `_flush` call when their work is done: `callback()`, `callback(error)`, or
/// `callback(nil, data)` to push something at once.
public struct TransformCallback {
  private enum Target {
    /// The chunk that is being transformed, and how much the readable side held before it.
    case transform(Transform, StreamCallback, before: Int)
    case body(((any Error)?, Chunk?) -> Void)
  }

  private let target: Target

  init(_ transform: Transform, _ callback: StreamCallback, before: Int) {
    target = .transform(transform, callback, before: before)
  }

  init(_ body: @escaping ((any Error)?, Chunk?) -> Void) { target = .body(body) }

  private func call(_ error: (any Error)?, _ data: Chunk?) {
    switch target {
    case .transform(let transform, let callback, let before): transform.transformed(error, data, callback, before)
    case .body(let body): body(error, data)
    }
  }

  /// The work is done, or has failed.
  public func callAsFunction(_ error: (any Error)? = nil) { call(error, nil) }

  /// The work is done, and gave these bytes.
  public func callAsFunction(_ error: (any Error)?, _ data: Buffer) { call(error, Chunk(data)) }

  /// The work is done, and gave this text.
  public func callAsFunction(_ error: (any Error)?, _ data: String) { call(error, Chunk(data)) }

  /// The work is done, and gave this chunk.
  public func callAsFunction(_ error: (any Error)?, _ data: Chunk) { call(error, data) }

  /// The work is done, and gave this value, in object mode; nil is none.
  @_disfavoredOverload
  public func callAsFunction(_ error: (any Error)?, _ data: Any?) { call(error, data.map { Chunk($0) }) }
}
