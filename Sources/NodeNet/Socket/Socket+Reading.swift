import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// The readable side. A protocol on top takes what comes in straight from the loop's buffer; else it goes through the
// stream, whose state is only made then: a connection that has a protocol on top never has one.

extension Socket: StreamOwner {
  /// The stream's state; one that is made now is as if the stream had been read from since there is a connection.
  private func stateWhileReading() -> ReadableState {
    if let state = readableStateIfMade { return state }
    let state = readableState
    _ = state.read(0)
    return state
  }

  package func streamDidRead(_ bytes: UnsafeMutableRawBufferPointer) {
    noteActivity()
    bytesRead += bytes.count
    if let sink {
      // The protocol's own listener was there first, in Node.
      let copy = hasDataListener ? Buffer(copying: UnsafeRawBufferPointer(bytes)) : nil
      sink.socketDidRead(bytes)
      if let copy { emit("data", copy) }
    } else if let onread {
      do {
        if !(try onread.didRead(bytes.count)) { stopReading() }
      } catch {
        UncaughtException.raise(error)
      }
    } else if !stateWhileReading().add(Chunk(Buffer(copying: UnsafeRawBufferPointer(bytes)))) {
      stopReading()
    }
  }

  package func streamReadMemory() -> UnsafeMutableRawBufferPointer? { onread?.memory }

  package func streamHasClient(_ status: Int32) {}

  package func streamDidEnd(_ status: Int32) {
    stopReading()
    guard status == UV_EOF.rawValue else { return abandon(SystemError.make(status, "read")) }
    guard !sawEnd else { return }
    sawEnd = true
    sink?.socketDidEnd()
    if !destroyed { pushEnd() }
  }

  private func pushEnd() {
    let state = stateWhileReading()
    _ = state.addEnd()
    // Node looks for data once more at the end, so that 'end' comes though nobody has asked, unless some is kept.
    _ = state.read(0)
  }

  /// Nothing is read before `resume`.
  func beginPaused() { readableState.flowing = false }

  // MARK: The handle

  package func startReading() {
    guard !isReading, !sawEnd, !connecting, let handle else { return }
    isReading = true
    let status = onread == nil ? handle.readStart() : handle.readStartLent()
    if status != 0 { destroy(SystemError.make(status, "read")) }
  }

  package func stopReading() {
    guard isReading else { return }
    isReading = false
    handle?.readStop()
  }

  // MARK: Protocols on top

  /// Gives what comes in to a protocol from now on. `head`, and what came while there was none, goes to it on the
  /// next tick, when whoever attached it has had time to listen to it.
  package func attach(_ sink: any SocketSink, _ head: Buffer? = nil) {
    self.sink = sink
    var early = readableStateIfMade?.takeAll().map(\.buffer) ?? []
    if let head, head.count > 0 { early.insert(head, at: 0) }
    let hasEnded = sawEnd
    if !early.isEmpty || hasEnded {
      loop.ticks.append { [self] in
        for data in early where !destroyed { data.withUnsafeMutableBytes { sink.socketDidRead($0) } }
        guard hasEnded, !destroyed else { return }
        sink.socketDidEnd()
        if !destroyed { _ = readableState.read(0) }
      }
    }
    startReading()
  }

  /// Takes the protocol off: what comes in is 'data' again, and kept until someone wants it.
  package func detachSink() {
    sink = nil
    if hasDataListener { resume() }
  }
}
