import NodeBuffer
import NodeEvents
import NodeRuntime

/// Node's `stream.Stream`: what all streams are, and with them all that can be piped.
///
/// A class of one's own that only emits 'data', 'end' and 'close' can be made of it (Node's streams of old); for
/// everything else use `Readable`, `Writable`, `Duplex` or `Transform`.
open class Stream: EventEmitter {
  /// The readable side, if there is one.
  package var readableSide: ReadableState? { nil }
  /// The writable side, if there is one.
  package var writableSide: WritableState? { nil }

  /// A stream without sides.
  public override init() { super.init() }

  /// Writes everything that a stream of old emits as 'data' to the destination, and ends it at the end. A destination
  /// that is full is waited for only if this stream has `pause` and `resume` (`ReadableStream`).
  /// - Returns: The destination.
  @discardableResult
  open func pipe<Destination: WritableStream>(_ destination: Destination, _ options: PipeOptions = .init())
    -> Destination
  {
    LegacyPipe(self, destination).connect(ends: options.end)
    return destination
  }

  /// Destroys the stream: nothing more is read or written. With an error, 'error' is emitted before 'close'.
  @discardableResult
  open func destroy(_ error: (any Error)? = nil) -> Self {
    startDestroying(error)
    return self
  }

  /// Gives up what the stream holds, when it is destroyed, and then calls `callback`, with an error if there is one to
  /// be emitted. To be overridden, or given as the `destroy` option. What it throws counts as that error.
  open func _destroy(_ error: (any Error)?, _ callback: StreamCallback) throws {
    if let destroy = hooks?.destroy { try destroy(self, error, callback) } else { callback(error) }
  }

  open override func signature(of event: String) -> EventSignature? {
    switch event {
    case "end", "close", "drain", "finish", "readable", "pause", "resume": carried(by: .end)
    case "pipe", "unpipe": carried(by: .pipe).orMore
    default: super.signature(of: event)
    }
  }
}

/// What `pipe` may be told (Node's options of `readable.pipe`).
public struct PipeOptions {
  /// Whether the destination ends when the source does.
  public var end: Bool

  /// Options of a pipe.
  public init(end: Bool = true) { self.end = end }
}
