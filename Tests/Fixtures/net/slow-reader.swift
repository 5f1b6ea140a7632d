import NodeBuffer
import NodeNet
import NodeRuntime

func netSlowReader() throws {
  // A reader that pauses holds up the writer: what waits stays at the writer, who is told to stop and when to go on.
  let total = 8 * 1024 * 1024
  var written = 0
  var drains = 0

  let server = NodeNet.createServer { socket in
    let piece = Buffer.alloc(64 * 1024, "x")
    func write() {
      while written < total {
        written += piece.length
        if !socket.write(piece) { return }
      }
      socket.end()
    }
    socket.on("drain") {
      drains += 1
      write()
    }
    write()
  }

  server.listen(0) { this in
    let client = NodeNet.connect(this.address().port)
    var received = 0
    client.on("data") { data in
      received += data.length
      if received == data.length {
        client.pause()
        console.log("paused: %s, flowing: %s", client.isPaused(), client.readableFlowing)
        setTimeout(50) {
          console.log("the writer was held up: %s", written < total)
          console.log("the reader keeps little: %s", client.readableLength < 256 * 1024)
          client.resume()
        }
      }
    }
    client.on("pause") { console.log("pause") }
    client.on("resume") { console.log("resume") }
    client.on("end") {
      console.log("received all: %s, drained: %s", received == total, drains > 0)
      server.close()
    }
  }
}
