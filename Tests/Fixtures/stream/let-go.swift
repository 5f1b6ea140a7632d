import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// Something that is opened before it is read and given back when all is over, whatever happens.
private final class Tape: Readable, StreamConstructing {
  let name: String
  var position = 0

  init(_ name: String, _ options: ReadableOptions = .init()) {
    self.name = name
    super.init(options)
  }

  func _construct(_ callback: StreamCallback) {
    console.log("%s: mounted", name)
    process.nextTick { callback() }
  }

  override func _read(_ size: Int) {
    position += 1
    push(position > 2 ? nil : Buffer.from("block \(position)"))
  }

  override func _destroy(_ error: (any Error)?, _ callback: StreamCallback) {
    console.log("%s: given back at %d, %s", name, position, error?.message ?? "well")
    callback(error)
  }
}

private final class Punch: Writable {
  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    console.log("punch %s", chunk.toString())
    callback(chunk.toString() == "bad" ? NodeError("jam") : nil)
  }

  override func _destroy(_ error: (any Error)?, _ callback: StreamCallback) {
    console.log("punch stopped, %s", error?.message ?? "well")
    setImmediate { callback(error) }
  }
}

func streamLetGo() throws {
  func tell<S: WritableStream>(_ name: String, _ stream: S, _ destroyed: @escaping (S) -> Bool) -> S {
    stream.on("error") { (error: any Error) in console.log("%s: error, %s", name, error.message) }
    stream.on("close") { console.log("%s: close, %s", name, destroyed(stream)) }
    return stream
  }
  func tell(_ name: String, _ stream: Tape) -> Tape {
    stream.on("error") { (error: any Error) in console.log("%s: error, %s", name, error.message) }
    stream.on("close") { console.log("%s: close, %s", name, stream.destroyed) }
    return stream
  }

  let whole = tell("whole", Tape("whole"))
  whole.on("data") { chunk in console.log("%s", chunk.toString()) }
  whole.on("end") {
    let torn = tell("torn", Tape("torn"))
    torn.once("data") { _ in torn.destroy(NodeError("tape torn")) }
    torn.on("close") {
      let punch = tell("punch", Punch()) { $0.destroyed }
      punch.write("good")
      punch.write("bad")
      punch.on("close") {
        let sink = tell(
          "sink",
          Writable(
            .init(
              destroy: { this, error, callback in
                console.log("sink: destroy, %s", error?.message ?? "null")
                callback(nil)
              }
            ))
        ) { $0.destroyed }
        sink.destroy()
        let half = tell(
          "half",
          Transform(
            .init(
              transform: { this, chunk, encoding, callback in console.log("half got %s", chunk.toString()) }
            ))
        ) { $0.destroyed }
        half.write("one") { error in console.log("one: %s", error?.code ?? "well") }
        half.write("two") { error in console.log("two: %s", error?.message ?? "well") }
        half.destroy(NodeError("half done"))
      }
    }
  }
}
