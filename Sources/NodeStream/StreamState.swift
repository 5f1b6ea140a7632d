import NodeRuntime

/// What the readable and the writable side have in common.
package class StreamState {
  @exclusivity(unchecked) package final let objectMode: Bool
  @exclusivity(unchecked) package final var highWaterMark: Int
  /// How much is kept, in bytes, UTF-16 units of text, or objects.
  @exclusivity(unchecked) package internal(set) final var length = 0
  /// What the options said about the other side of a Duplex: false when there is none of this kind.
  @exclusivity(unchecked) package final var isEnabled = true
  @exclusivity(unchecked) package internal(set) final var constructed = true
  /// Whether the hook is being called that the callbacks belong to.
  @exclusivity(unchecked) final var sync = true
  @exclusivity(unchecked) package final var destroyed = false
  @exclusivity(unchecked) package internal(set) final var errorEmitted = false
  @exclusivity(unchecked) package internal(set) final var closed = false
  @exclusivity(unchecked) package internal(set) final var closeEmitted = false
  @exclusivity(unchecked) package final var emitClose = true
  @exclusivity(unchecked) package final var autoDestroy = true
  @exclusivity(unchecked) package final var errored: (any Error)?
  @exclusivity(unchecked) final var hooks: StreamHooks?
  @exclusivity(unchecked) final var construction: StreamConstruction?
  /// Whether the stream may be used again when it was closed, and keeps its listeners for that.
  @exclusivity(unchecked) package final var isReusable = false
  final let ticks: TickQueue

  init(objectMode: Bool, highWaterMark: Int) {
    self.objectMode = objectMode
    self.highWaterMark = highWaterMark
    ticks = EventLoop.current.ticks
  }

  func release() { hooks = nil }

  func undestroy() {
    constructed = true
    destroyed = false
    errorEmitted = false
    closed = false
    closeEmitted = false
    errored = nil
  }

  /// How much of the mark a chunk takes up.
  final func weight(_ chunk: Chunk) -> Int { objectMode ? 1 : chunk.length }
}
