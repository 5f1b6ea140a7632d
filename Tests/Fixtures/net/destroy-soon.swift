import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

func netDestroySoon() throws {
  // destroySoon sends what waits; destroy does not.
  let size = 4 * 1024 * 1024
  var asked = 0

  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    asked += 1
    socket.on("finish") { console.log("server: finish") }
    socket.on("close") { (hadError: Bool) in console.log("server: close, had an error: %s", hadError) }
    socket.write(Buffer.alloc(size))
    if asked == 1 {
      socket.destroySoon()
      console.log("server: writable: %s, destroyed: %s", socket.writable, socket.destroyed)
    } else {
      socket.destroy()
      console.log("server: writable: %s, destroyed: %s", socket.writable, socket.destroyed)
    }
  }

  func fetch(_ then: @escaping () -> Void) {
    var received = 0
    let client = NodeNet.connect(server.address().port)
    client.on("error") { (_: any Error) in }
    client.on("data") { data in received += data.length }
    client.on("close") {
      console.log("client: all of it: %s", received == size)
      then()
    }
  }

  server.listen(0) { fetch { fetch { server.close() } } }
}
