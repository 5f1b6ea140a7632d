import CLibUV
import NodeBuffer
import NodeEvents
import NodeRuntime

// The readable side. A protocol on top takes what comes in straight from the loop's buffer; else it is 'data'.

extension Socket: StreamOwner {
  /// How many bytes are kept at the most before reading stops, not counting the read that goes beyond.
  public var readableHighWaterMark: Int { 16_384 }

  /// How many bytes are kept for a listener to come.
  public var readableLength: Int { flow?.length ?? 0 }

  /// Whether data flows to 'data' listeners; nil when nobody has asked yet.
  public var readableFlowing: Bool? { flow?.flowing }

  /// Made when it is first needed: a connection that has a protocol on top never does.
  private func needFlow() -> ReadableFlow {
    if let flow { return flow }
    let made = ReadableFlow(self, loop, highWaterMark: readableHighWaterMark)
    flow = made
    return made
  }

  package func streamDidRead(_ bytes: UnsafeMutableRawBufferPointer) {
    noteActivity()
    bytesRead += bytes.count
    if let sink {
      // The protocol's own listener was there first, in Node.
      let copy = hasDataListener ? Buffer(copying: UnsafeRawBufferPointer(bytes)) : nil
      sink.socketDidRead(bytes)
      if let copy { emit("data", copy) }
    } else if !needFlow().push(Buffer(copying: UnsafeRawBufferPointer(bytes))) {
      stopReading()
    }
  }

  package func streamHasClient(_ status: Int32) {}

  package func streamDidEnd(_ status: Int32) {
    stopReading()
    guard status == UV_EOF.rawValue else {
      destroy(SystemError.make(status, "read"), reset: false, connectionFailed: true)
      return
    }
    guard !sawEnd else { return }
    sawEnd = true
    sink?.socketDidEnd()
    // Node looks for data once more at the end, so that 'end' comes though nobody has asked, unless some is kept.
    if !destroyed { needFlow().finish(unread: true) }
  }

  /// Has data flow to the 'data' listeners.
  @discardableResult
  public func resume() -> Self {
    if !destroyed { needFlow().resume() }
    return self
  }

  /// Holds data back. What still comes in is kept, up to a limit at which reading stops and the peer is held up.
  @discardableResult
  public func pause() -> Self {
    if !destroyed { needFlow().pause() }
    return self
  }

  /// Whether `pause` was called.
  public func isPaused() -> Bool { readableFlowing == false }

  // MARK: The handle

  package func startReading() {
    guard !isReading, !sawEnd, !connecting, let handle else { return }
    isReading = true
    let status = handle.readStart()
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
    var early = flow?.takeKept() ?? []
    if let head, head.count > 0 { early.insert(head, at: 0) }
    let hasEnded = sawEnd
    if !early.isEmpty || hasEnded {
      loop.ticks.append { [self] in
        for data in early where !destroyed { data.withUnsafeMutableBytes { sink.socketDidRead($0) } }
        guard hasEnded, !destroyed else { return }
        sink.socketDidEnd()
        flow?.finish(unread: true)
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

extension Socket: ReadableFlowSource {
  package func flowWantsMore() { startReading() }

  package func flowWillEnd() {
    readableEnded = true
    receivedFIN = true
  }

  package func flowDidEnd() {
    if writableFinished {
      destroy()
    } else if !allowHalfOpen, writable {
      loop.ticks.append { [self] in if writable { end() } }
    }
  }
}
