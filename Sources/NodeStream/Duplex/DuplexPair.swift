import NodeBuffer
import NodeRuntime

/// Two streams of which each gives what is written to the other (Node's `stream.duplexPair`).
public func duplexPair(_ options: DuplexOptions = .init()) -> (Duplex, Duplex) {
  let first = DuplexPairSide(options)
  let second = DuplexPairSide(options)
  first.other = second
  second.other = first
  return (first, second)
}

private final class DuplexPairSide: Duplex {
  /// Each keeps the other until it is closed.
  var other: DuplexPairSide?
  private var callback: StreamCallback?

  override var constructorName: String { "DuplexSide" }

  override func _read(_ size: Int) throws {
    guard let callback else { return }
    self.callback = nil
    callback()
  }

  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws {
    guard let other else { return }
    if chunk.length == 0, !writableObjectMode {
      process.nextTick { callback() }
    } else {
      other.push(chunk)
      other.callback = callback
    }
  }

  override func _final(_ callback: StreamCallback) throws {
    guard let other else { return }
    // The peer has read everything when it calls back.
    other.on("end") { callback() }
    other.push(nil)
  }

  override func _destroy(_ error: (any Error)?, _ callback: StreamCallback) throws {
    callback(error)
  }
}
