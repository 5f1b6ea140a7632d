import NodeEvents

// How streams end: destroyed by the program, by an error, or by themselves when both sides are over. A stream with two
// sides is one object with one end, so everything here is about both.

extension Stream {
  private var mainState: StreamState? { writableSide ?? readableSide }

  final var hooks: StreamHooks? { mainState?.hooks }

  private func note(_ error: (any Error)?) {
    guard let error else { return }
    if let side = writableSide, side.errored == nil { side.errored = error }
    if let side = readableSide, side.errored == nil { side.errored = error }
  }

  // MARK: Construction

  /// Has `_construct` called on the next tick, if there is one. `resume` is called when that is done.
  final func construct(_ state: StreamState, _ resume: @escaping () -> Void) {
    let hook = state.hooks?.construct
    guard hook != nil || self is any StreamConstructing else { return }
    state.constructed = false
    let started = (writableSide?.construction ?? readableSide?.construction)
    let construction = started ?? StreamConstruction()
    state.construction = construction
    construction.waiting.append(resume)
    guard started == nil else { return }
    state.ticks.append { [self] in callConstruct(hook, construction) }
  }

  private func callConstruct(_ hook: ((Stream, StreamCallback) throws -> Void)?, _ construction: StreamConstruction) {
    guard let ticks = mainState?.ticks else { return }
    var called = false
    let done: ((any Error)?) -> Void = { [self] error in
      if called {
        errorOrDestroy(error ?? StreamError.multipleCallback)
        return
      }
      called = true
      readableSide?.constructed = true
      writableSide?.constructed = true
      if mainState?.destroyed == true {
        construction.destroy?(error)
        construction.destroy = nil
      } else if let error {
        errorOrDestroy(error, sync: true)
      } else {
        let waiting = construction.waiting
        construction.waiting = []
        readableSide?.construction = nil
        writableSide?.construction = nil
        for resume in waiting { resume() }
      }
    }
    do {
      let callback = StreamCallback { error in ticks.append { done(error) } }
      if let hook {
        try hook(self, callback)
      } else {
        try (self as? any StreamConstructing)?._construct(callback)
      }
    } catch {
      ticks.append { done(error) }
    }
  }

  // MARK: Destruction

  final func startDestroying(_ error: (any Error)?) {
    guard let state = mainState else { return }
    if writableSide?.destroyed == true || readableSide?.destroyed == true { return }
    note(error)
    writableSide?.destroyed = true
    readableSide?.destroyed = true
    if state.constructed {
      callDestroy(error)
    } else {
      state.construction?.destroy = { [unowned self] in callDestroy(error ?? $0) }
    }
  }

  private func callDestroy(_ error: (any Error)?) {
    var called = false
    let done: ((any Error)?) -> Void = { [self] error in
      guard !called, let ticks = mainState?.ticks else { return }
      called = true
      note(error)
      writableSide?.closed = true
      readableSide?.closed = true
      ticks.append { [self] in
        // Where nobody hears the error it is uncaught, and nothing follows.
        if let error, !emitError(error) { return }
        emitClose()
      }
    }
    do { try _destroy(error, StreamCallback(done)) } catch { done(error) }
  }

  private func emitClose() {
    let readable = readableSide
    let writable = writableSide
    writable?.closeEmitted = true
    readable?.closeEmitted = true
    if writable?.emitClose == true || readable?.emitClose == true { emit("close") }
    guard let state = mainState, !state.isReusable else { return }
    // After whatever waits already: what listens, and what options gave, mostly holds the stream, which no collector
    // would ever find out.
    state.ticks.append { [self] in release() }
  }

  /// Lets the listeners go, and the closures of the options, of a stream that was closed.
  package final func release() {
    guard mainState?.closeEmitted == true else { return }
    releaseListeners()
    readableSide?.release()
    writableSide?.release()
  }

  /// Emits the error, if none was before; false when nobody heard it.
  @discardableResult
  private func emitError(_ error: any Error) -> Bool {
    if writableSide?.errorEmitted == true || readableSide?.errorEmitted == true { return true }
    writableSide?.errorEmitted = true
    readableSide?.errorEmitted = true
    return emit("error", error)
  }

  /// What goes wrong in a stream destroys it, or where that is not wanted is only emitted; at the next tick, when
  /// `sync` says that the program is still calling.
  package final func errorOrDestroy(_ error: any Error, sync: Bool = false) {
    guard let state = mainState, writableSide?.destroyed != true, readableSide?.destroyed != true else { return }
    if readableSide?.autoDestroy == true || writableSide?.autoDestroy == true {
      destroy(error)
      return
    }
    note(error)
    if sync { state.ticks.append { [self] in emitError(error) } } else { emitError(error) }
  }

  /// Makes a destroyed stream as it was made, to be used again. Its sides' lengths, marks and options stay.
  package final func undestroy() {
    readableSide?.undestroy()
    writableSide?.undestroy()
  }
}
