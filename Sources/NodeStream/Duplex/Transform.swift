import NodeBuffer
import NodeEvents

/// Node's `stream.Transform`: a `Duplex` whose output is made of its input.
///
/// Made by a subclass that overrides `_transform`, or with the `transform` option: it is handed one chunk after the
/// other, pushes any number of others, and calls back. `_flush` may push more before the end.
open class Transform: Duplex {
  /// A chunk's callback that waits until what it gave is read.
  private final var waiting: StreamCallback?
  private final var isFlushed = false

  /// A transform.
  public init(_ options: TransformOptions = .init()) {
    super.init(options.duplex)
    readableState.sync = false
    guard options.transform != nil || options.flush != nil else { return }
    let hooks = writableState.hooks ?? StreamHooks()
    hooks.transform = options.transform.map { body in
      { try body(unsafeDowncast($0, to: Transform.self), $1, $2, $3) }
    }
    hooks.flush = options.flush.map { body in { try body(unsafeDowncast($0, to: Transform.self), $1) } }
    writableState.hooks = hooks
    readableState.hooks = hooks
  }

  // MARK: What a subclass does

  /// Makes something of a chunk: calls `push` any number of times, and then `callback`. To be overridden, or given as
  /// the `transform` option. What it throws is an uncaught exception.
  open func _transform(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: TransformCallback) throws {
    guard let transform = writableState.hooks?.transform else { throw StreamError.notImplemented("_transform()") }
    try transform(self, chunk, encoding, callback)
  }

  /// Pushes what is left at the end, and then calls `callback`. To be overridden, or given as the `flush` option.
  open func _flush(_ callback: TransformCallback) throws {
    if let flush = writableState.hooks?.flush { try flush(self, callback) } else { callback() }
  }

  // MARK: The two sides

  open override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws {
    try _transform(
      chunk, encoding, TransformCallback(self, callback, before: readableState.length))
  }

  final func transformed(_ error: (any Error)?, _ data: Chunk?, _ callback: StreamCallback, _ before: Int) {
    if let error {
      callback(error)
      return
    }
    if let data { push(data) }
    let state = readableState
    if state.ended {
      state.ticks.append { callback() }
    } else if writableState.ended || before == state.length || state.length < state.highWaterMark {
      callback()
    } else {
      waiting = callback
    }
  }

  open override func _read(_ size: Int) throws {
    guard let callback = waiting else { return }
    waiting = nil
    callback()
  }

  open override func _final(_ callback: StreamCallback) throws {
    guard writableState.hooks?.final == nil else {
      try super._final(callback)
      return
    }
    try flush(callback)
  }

  /// A `_final` of the program's own does not flush: it is done here, behind it.
  override final func prefinish() {
    guard !isFlushed else { return }
    do { try flush(nil) } catch { UncaughtException.raise(error) }
  }

  private func flush(_ callback: StreamCallback?) throws {
    isFlushed = true
    if destroyed {
      push(nil)
      callback?()
      return
    }
    try _flush(
      TransformCallback { [self] error, data in
        if let error {
          if let callback { callback(error) } else { destroy(error) }
          return
        }
        if let data { push(data) }
        push(nil)
        callback?()
      })
  }
}
