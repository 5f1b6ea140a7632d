import NodeBuffer
import NodeNet
import NodeRuntime

func netFraming() throws {
  // Each message is its length in two bytes, and then so many bytes. read(n) gives all n, or nothing yet.
  func frame(_ text: String) throws -> Buffer {
    let body = Buffer.from(text)
    let head = Buffer.alloc(2)
    try head.writeUInt16BE(body.length)
    return Buffer.concat([head, body])
  }

  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    var length: Int?
    socket.on("readable") {
      while true {
        if length == nil {
          guard let head = socket.read(2) else { return }
          length = try Int(head.readUInt16BE())
        }
        guard let body = socket.read(length) else { return }
        console.log("%d bytes: %s", length, body.toString())
        length = nil
      }
    }
    socket.on("end") {
      console.log("that was all")
      server.close()
    }
  }

  server.listen(0) { this in
    let client = NodeNet.connect(this.address().port)
    client.resume()
    let bytes = try Buffer.concat([frame("hello"), frame("a somewhat longer message"), frame("bye")])
    // However the network cuts it.
    var sent = 0
    func send() {
      if sent >= bytes.length {
        client.end()
        return
      }
      client.write(bytes.subarray(sent, sent + 3)) { setImmediate(send) }
      sent += 3
    }
    send()
  }
}
