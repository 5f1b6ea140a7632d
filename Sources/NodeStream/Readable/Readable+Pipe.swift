import NodeEvents

extension Readable {
  /// Takes the destination off, or all of them; what comes next is kept, until something reads again.
  @discardableResult
  public final func unpipe(_ destination: (any WritableStream)? = nil) -> Self {
    let state = readableState
    guard !state.pipes.isEmpty else { return self }
    guard let destination else {
      let destinations = state.pipes
      state.pipes = []
      pause()
      for destination in destinations { Readable.emitUnpipe(self, destination) }
      return self
    }
    guard let index = state.pipes.firstIndex(where: { $0 === destination }) else { return self }
    state.pipes.remove(at: index)
    if state.pipes.isEmpty { pause() }
    Readable.emitUnpipe(self, destination)
    return self
  }

  static func emitUnpipe(_ source: Readable, _ destination: any WritableStream) {
    (destination as EventEmitter).emit("unpipe", source as Stream, UnpipeInfo())
  }

  /// Reads from a stream of old, which knows only 'data', 'end', 'error' and 'close', `pause` and `resume`.
  @discardableResult
  public final func wrap(_ old: some ReadableStream) -> Self {
    var isPaused = false
    let hooks = readableState.hooks ?? StreamHooks()
    hooks.read = { _, _ in
      guard isPaused else { return }
      isPaused = false
      old.resume()
    }
    readableState.hooks = hooks
    let emitter: EventEmitter = old
    emitter.on(
      "data",
      Listener { [self] (value: Any) in
        guard !push(Chunk(value)) else { return }
        isPaused = true
        old.pause()
      })
    emitter.on("end", Listener { [self] in _ = push(nil) })
    emitter.on("error", Listener { [self] (error: any Error) in errorOrDestroy(error) })
    emitter.on("close", Listener { [self] in _ = destroy() })
    return self
  }
}
