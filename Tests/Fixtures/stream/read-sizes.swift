import NodeBuffer
import NodeRuntime
import NodeStream

func streamReadSizes() throws {
  // Frames of a length byte and so many more, taken out piece by piece.
  let wire = Readable(.init(read: { _, _ in }))
  var length: Int?

  wire.on("readable") {
    console.log("readable, %d kept", wire.readableLength)
    while true {
      if length == nil {
        guard let head = wire.read(1) else { return }
        length = Int(head[0])
      }
      guard let body = wire.read(length) else {
        console.log("waits for %d", length ?? 0)
        return
      }
      console.log("frame: %s", body.toString())
      length = nil
    }
  }
  wire.on("end") { console.log("end, %s", wire.readableDidRead) }

  wire.push(Buffer.from([2, 104, 105, 5, 116]))
  setImmediate {
    wire.push("her")
    setImmediate {
      wire.push(Buffer.from([101, 3, 120]))
      wire.push(nil)
    }
  }
}
