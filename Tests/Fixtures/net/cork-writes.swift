import NodeBuffer
import NodeNet
import NodeRuntime

func netCorkWrites() throws {
  // Many small writes between cork and uncork leave together, and so come together.
  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    socket.on("data") { data in console.log("server got %s", data.toString()) }
    socket.on("end") { server.close() }
  }

  server.listen(0) { this in
    let client = NodeNet.connect(this.address().port)
    client.once("connect") {
      client.cork()
      client.cork()
      client.write("HTTP")
      client.write("/")
      client.write("1.1") { console.log("the last one has left") }
      console.log(
        "corked: %d, waiting: %d, written: %d", client.writableCorked, client.writableLength, client.bytesWritten)
      client.uncork()
      console.log("corked: %d, waiting: %d", client.writableCorked, client.writableLength)
      client.uncork()
      console.log("corked: %d, waiting: %d", client.writableCorked, client.writableLength)
      setTimeout(20) {
        client.cork()
        client.write("bye")
        // end uncorks.
        client.end()
      }
    }
    client.resume()
  }
}
