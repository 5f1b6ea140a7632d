import NodeBuffer
import NodeEvents
import NodeRuntime

/// What a readable side keeps for listeners to come, and when it lets that flow.
///
/// Data flows to 'data' from the tick after a listener was added or `resume` called, until `pause`. What arrives
/// while it does not flow is kept; when more is kept than the mark, the source is asked to hold back.
package final class ReadableFlow {
  private unowned let emitter: EventEmitter
  private unowned let source: any ReadableFlowSource
  private let loop: EventLoop
  private let highWaterMark: Int
  /// What a buffer that is kept costs besides its bytes, in bytes.
  private static let bufferCost = 64
  private var kept: ContiguousArray<Buffer> = []
  /// How many of those have flowed already: they go all at once.
  private var flowed = 0
  /// How many bytes are kept.
  package private(set) var length = 0
  /// nil: nobody has asked yet; true: data flows; false: paused.
  package private(set) var flowing: Bool?
  private var resumeScheduled = false
  private var ending = false
  /// Nothing comes after what is kept.
  private var isLast = false
  private var isClosed = false

  package init<Source: EventEmitter & ReadableFlowSource>(
    _ source: Source, _ loop: EventLoop, highWaterMark: Int = 16_384
  ) {
    emitter = source
    self.source = source
    self.loop = loop
    self.highWaterMark = highWaterMark
  }

  /// Gives a piece of data to the listeners, or keeps it. False when the source should hold back.
  @discardableResult
  package func push(_ data: Buffer) -> Bool {
    if flowing == true, kept.isEmpty, !resumeScheduled, emitter.listenerCount("data") > 0 {
      emitter.emit("data", data)
      return true
    }
    if flowing == true, kept.isEmpty, !resumeScheduled { return true }
    kept.append(data)
    length += data.count
    // A buffer costs more than its bytes: a thousand of one byte each are not a thousand bytes.
    return length + ReadableFlow.bufferCost * (kept.count - flowed) < highWaterMark
  }

  /// Nothing more comes: 'end' on the tick after all that is kept has flowed. When nothing is kept, `unread` says
  /// whether that is so even when nobody has asked for data.
  package func finish(unread: Bool) {
    isLast = true
    if kept.isEmpty, unread || flowing == true { end() }
  }

  private func end() {
    guard !ending else { return }
    ending = true
    // The object stays until it was told.
    loop.ticks.append { [self, emitter, source] in
      guard !isClosed else { return }
      source.flowWillEnd()
      emitter.emit("end")
      source.flowDidEnd()
    }
  }

  /// Has data flow, from the next tick on.
  package func resume() {
    guard flowing != true else { return }
    flowing = true
    guard !resumeScheduled else { return }
    resumeScheduled = true
    loop.ticks.append { [self, emitter] in withExtendedLifetime(emitter) { flow() } }
  }

  private func flow() {
    resumeScheduled = false
    guard !isClosed else { return }
    emitter.emit("resume")
    while flowing == true, !isClosed, flowed < kept.count {
      let data = kept[flowed]
      flowed += 1
      length -= data.count
      if flowed == kept.count { dropAll() }
      emitter.emit("data", data)
    }
    guard flowing == true, !isClosed else { return }
    if isLast { end() } else { source.flowWantsMore() }
  }

  /// Takes all that is kept, for one that reads without events from now on.
  package func takeKept() -> ContiguousArray<Buffer> {
    defer { dropAll() }
    return ContiguousArray(kept[flowed...])
  }

  private func dropAll() {
    kept = []
    flowed = 0
    length = 0
  }

  /// Holds data back.
  package func pause() {
    guard flowing != false else { return }
    flowing = false
    emitter.emit("pause")
  }

  /// The object is destroyed: nothing of this is emitted any more.
  package func close() {
    isClosed = true
    dropAll()
  }
}

/// Where a readable side's data comes from.
package protocol ReadableFlowSource: AnyObject {
  /// What was kept is gone, and more is wanted.
  func flowWantsMore()
  /// 'end' is about to be emitted.
  func flowWillEnd()
  /// 'end' was just emitted.
  func flowDidEnd()
}

extension ReadableFlowSource {
  package func flowWillEnd() {}
}
