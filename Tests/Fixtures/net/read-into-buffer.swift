import NodeBuffer
import NodeNet
import NodeRuntime

func netReadIntoBuffer() throws {
  // One buffer for all that comes in, in place of a new one each time.
  let server = NodeNet.createServer { socket in socket.end("one two three four") }

  server.listen(0) {
    var text = ""
    var calls = 0
    var client: Socket?
    client = NodeNet.connect(
      .init(
        port: server.address().port,
        onread: .init(
          buffer: Buffer.alloc(8),
          callback: { count, buffer in
            calls += 1
            text += buffer.toString(.latin1, 0, count)
            console.log("%d bytes: %s", count, buffer.toString(.latin1, 0, count))
            if calls != 2 { return true }
            // Enough for now.
            setTimeout(10) {
              console.log("go on")
              client?.resume()
            }
            return false
          })))
    client?.on("data") { _ in console.log("never") }
    client?.on("end") { console.log("all: %s, bytes read: %d", text, client?.bytesRead) }
    client?.on("close") { server.close() }
  }
}
