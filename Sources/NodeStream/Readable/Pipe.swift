import NodeEvents

/// What hangs between a readable and one destination that it is piped to: a handful of listeners on both.
final class Pipe {
  private let source: Readable
  private let state: ReadableState
  /// The source's side holds it, as long as it is piped to. The destination's listeners hold this, which must not close
  /// a ring when the source is gone.
  private weak var destination: (any WritableStream)?
  private let ends: Bool
  private var isCleanedUp = false

  // Each is kept to be removed again; the stream that it was added to holds it, and it holds this.
  private var onData: AddedListener?
  private var onEnd: AddedListener?
  private var onDrain: AddedListener?
  private var onError: AddedListener?
  private var onClose: AddedListener?
  private var onFinish: AddedListener?
  private var onUnpipe: AddedListener?

  init(_ source: Readable, _ destination: any WritableStream, ends: Bool) {
    self.source = source
    self.state = source.readableState
    self.destination = destination
    self.ends = ends && !(destination is any LastingStream)
  }

  /// Adds the listeners, in Node's order, and starts the flow.
  func connect() {
    guard let destination else { return }
    let target: EventEmitter = destination
    let atEnd = { [self] in if ends { _ = self.destination?.end() } else { unpipe() } }
    if state.endEmitted {
      state.ticks.append(atEnd)
    } else {
      onEnd = add(Listener(atEnd)) { source.once("end", $0) }
    }
    onUnpipe = add(Listener { [self] (from: Stream, info: UnpipeInfo) in didUnpipe(from, info) }) {
      target.on("unpipe", $0)
    }
    onData = add(Listener { [self] (value: Any) in write(Chunk(value)) }) { source.on("data", $0) }
    // In front of the program's own, so that the flow has stopped when those hear of it.
    onError = add(Listener { [self] (error: any Error) in failed(error) }) { target.prependListener("error", $0) }
    onClose = add(Listener { [self] in closed() }) { target.once("close", $0) }
    onFinish = add(Listener { [self] in finished() }) { target.once("finish", $0) }
    target.emit("pipe", source)
    if destination.writableNeedDrain { wait() } else if state.flowing != true { source.resume() }
  }

  private func add(_ listener: Listener, _ register: (Listener) -> EventEmitter) -> AddedListener {
    _ = register(listener)
    return AddedListener(call: listener.call)
  }

  private func write(_ chunk: Chunk) {
    if let destination, !destination.write(chunk, nil, nil) { wait() }
  }

  /// The destination is full.
  private func wait() {
    guard let destination else { return }
    if !isCleanedUp {
      if state.pipes.contains(where: { $0 === destination }) {
        if state.pipes.count == 1 { state.hasHadMany = false }
        state.awaitingDrain.insert(ObjectIdentifier(destination))
      }
      source.pause()
    }
    guard onDrain == nil else { return }
    onDrain = add(Listener { [self] in drained() }) { (destination as EventEmitter).on("drain", $0) }
  }

  private func drained() {
    guard let destination else { return }
    state.awaitingDrain.remove(ObjectIdentifier(destination))
    if state.awaitingDrain.isEmpty, source.listenerCount("data") > 0 { source.resume() }
  }

  private func unpipe() {
    guard let destination else { return }
    // A source that was closed has let its destinations go.
    guard state.isReleased else {
      source.unpipe(destination)
      return
    }
    state.flowing = false
    Readable.emitUnpipe(source, destination)
  }

  private func failed(_ error: any Error) {
    unpipe()
    remove("error", onError)
    guard let destination, (destination as EventEmitter).listenerCount("error") == 0 else { return }
    if let stream = destination as? Stream, let side = stream.writableSide, !side.errorEmitted {
      stream.errorOrDestroy(error)
    } else {
      (destination as EventEmitter).emit("error", error)
    }
  }

  private func closed() {
    remove("finish", onFinish)
    unpipe()
  }

  private func finished() {
    remove("close", onClose)
    unpipe()
  }

  /// Whether 'drain' was promised, also where the destination will not keep that any more.
  private var isFull: Bool { (destination as? Stream)?.writableSide?.needDrain ?? true }

  private func remove(_ event: String, _ listener: AddedListener?) {
    if let listener = listener?.listener { (destination as EventEmitter?)?.removeListener(event, listener) }
  }

  private func didUnpipe(_ from: Stream, _ info: UnpipeInfo) {
    guard from === source, !info.hasUnpiped else { return }
    info.hasUnpiped = true
    cleanUp()
  }

  private func cleanUp() {
    remove("close", onClose)
    remove("finish", onFinish)
    remove("drain", onDrain)
    remove("error", onError)
    remove("unpipe", onUnpipe)
    if let onEnd = onEnd?.listener { source.removeListener("end", onEnd) }
    if let onData = onData?.listener { source.removeListener("data", onData) }
    isCleanedUp = true
    // A destination that is still full must not hold the others up.
    if onDrain != nil, state.hasHadMany || !state.awaitingDrain.isEmpty, isFull { drained() }
    (onData, onEnd, onDrain, onError, onClose, onFinish, onUnpipe) = (nil, nil, nil, nil, nil, nil, nil)
  }
}

/// What 'unpipe' carries besides the source: whether the pipe that is meant has heard of it already.
final class UnpipeInfo {
  var hasUnpiped = false
}

/// A listener, as long as some emitter has it.
private struct AddedListener {
  weak var call: AnyCall?

  var listener: Listener? { call.map { Listener(call: $0) } }
}
