import NodeBuffer
import NodeRuntime
import NodeStream

// What is written comes back, each word turned round, when someone reads.
private final class Mirror: Duplex {
  var kept: [String] = []

  init() { super.init(.init(readableHighWaterMark: 4, writableHighWaterMark: 8, decodeStrings: false)) }

  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws {
    kept.append(String(chunk.toString().reversed()))
    callback()
    try _read(0)
  }

  override func _read(_ size: Int) throws {
    while kept.count > 0 {
      if !push(kept.removeFirst()) { return }
    }
    if writableFinished { push(nil) }
  }

  override func _final(_ callback: StreamCallback) throws {
    once("finish") { try self._read(0) }
    callback()
  }
}

func streamEchoDuplex() throws {
  func show(_ mirror: Mirror) {
    console.log(
      "readable %s %d/%d, writable %s %d/%d", mirror.readable, mirror.readableLength, mirror.readableHighWaterMark,
      mirror.writable, mirror.writableLength, mirror.writableHighWaterMark)
  }

  let mirror = Mirror()
  show(mirror)
  mirror.write("stressed")
  mirror.write("live")
  show(mirror)
  mirror.on("data") { chunk in console.log("%s", chunk.toString()) }
  mirror.on("end") { console.log("end") }
  mirror.on("finish") { console.log("finish") }
  mirror.on("close") { show(mirror) }
  mirror.end("reward")
  show(mirror)
}
