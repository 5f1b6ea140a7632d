import NodeEvents

/// What hangs between a stream of old and its destination.
final class LegacyPipe {
  private let source: Stream
  private let destination: any WritableStream
  private var listeners: [(EventEmitter, String, Listener)] = []
  private var hasEnded = false

  init(_ source: Stream, _ destination: any WritableStream) {
    self.source = source
    self.destination = destination
  }

  func connect(ends: Bool) {
    add(source, "data", Listener { [self] (value: Any) in write(Chunk(value)) })
    add(destination, "drain", Listener { [self] in _ = reading?.resume() })
    if ends {
      add(source, "end", Listener { [self] in end { _ = destination.end() } })
      add(source, "close", Listener { [self] in end { _ = destination.destroy(nil) } })
    }
    for emitter in [source, destination] as [EventEmitter] {
      add(
        emitter, "error",
        Listener { [self, unowned emitter] (error: any Error) in
          disconnect()
          if emitter.listenerCount("error") == 0 { emitter.emit("error", error) }
        }, atFront: true)
    }
    add(source, "end", Listener { [self] in disconnect() })
    add(source, "close", Listener { [self] in disconnect() })
    add(destination, "close", Listener { [self] in disconnect() })
    (destination as EventEmitter).emit("pipe", source)
  }

  private var reading: (any ReadableStream)? { source as? any ReadableStream }

  private func write(_ chunk: Chunk) {
    if destination.writable, !destination.write(chunk, nil, nil) { reading?.pause() }
  }

  private func end(_ body: () -> Void) {
    guard !hasEnded else { return }
    hasEnded = true
    body()
  }

  private func add(_ emitter: EventEmitter, _ event: String, _ listener: Listener, atFront: Bool = false) {
    if atFront { emitter.prependListener(event, listener) } else { emitter.on(event, listener) }
    listeners.append((emitter, event, listener))
  }

  private func disconnect() {
    for (emitter, event, listener) in listeners { emitter.removeListener(event, listener) }
    listeners = []
  }
}
