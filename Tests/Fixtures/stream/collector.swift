import NodeBuffer
import NodeRuntime
import NodeStream

private final class Collector: Writable {
  var parts: [Buffer] = []

  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    parts.append(chunk.buffer)
    setImmediate { callback() }
  }

  override func _final(_ callback: StreamCallback) {
    console.log("final, %d parts", parts.count)
    callback()
  }

  var text: String { Buffer.concat(parts).toString() }
}

func streamCollector() throws {
  let collector = Collector(.init(highWaterMark: 8))
  console.log(collector.write("four"), collector.writableLength)
  console.log(collector.write("c3c3", "hex"), collector.writableLength)
  console.log(
    collector.write(Buffer.from("more bytes")) { _ in console.log("third is written") }, collector.writableLength)
  collector.on("drain") { console.log("drain", collector.writableLength) }
  collector.end("end") { _ in console.log("ended", collector.writableFinished) }
  console.log(collector.writableEnded, collector.writable, collector.writableNeedDrain)
  collector.on("finish") { console.log("finish", collector.text) }
  collector.on("close") { console.log("close") }
}
