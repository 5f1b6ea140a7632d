import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// Something that has to be opened before anything else.
private final class Door: Writable, StreamConstructing {
  var isOpen = false

  func _construct(_ callback: StreamCallback) {
    console.log("opening")
    setImmediate {
      self.isOpen = true
      console.log("open")
      callback()
    }
  }

  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    console.log("%s, open: %s", chunk.toString(), isOpen)
    callback()
  }
}

func streamConstruct() throws {
  let door = Door()
  console.log(door.write("first"), door.writableLength)
  door.end("second")
  door.on("finish") {
    console.log("finish")

    let locked = Readable(
      .init(
        construct: { this, callback in callback(NodeError("locked")) },
        read: { _, _ in console.log("never") },
        destroy: { this, error, callback in
          console.log("destroy, %s", error?.message ?? "")
          callback(error)
        }
      ))
    locked.on("error") { (error: any Error) in console.log("error, %s", error.message) }
    locked.on("close") {
      let both = Duplex(
        .init(
          construct: { this, callback in setImmediate { callback() } },
          read: { this, size in
            console.log("read")
            this.push(nil)
          },
          write: { this, chunk, encoding, callback in
            console.log("write")
            callback()
          }
        ))
      both.resume()
      both.write("x")
      both.destroy()
      both.on("close") { console.log("closed before it was read or written") }
    }
    locked.resume()
  }
  process.nextTick { console.log("tick") }
}
