import NodeEvents
import NodeNet
import NodeRuntime

func netResetAndDestroy() throws {
  var ways = ["end", "destroy", "resetAndDestroy"]

  // end() says goodbye, destroy() hangs up, resetAndDestroy() slams the door: the other side gets ECONNRESET.
  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    socket.on("end") { console.log("server: end") }
    socket.on("error") { (err: any Error) in
      console.log("server: %s (%s, %s)", err.message, err.code, (err as? NodeError)?.syscall)
    }
    socket.on("close") { (hadError: Bool) in
      console.log("server: close, had an error: %s", hadError)
      next()
    }
    socket.resume()
  }

  func next() {
    if ways.isEmpty { return unconnected() }
    let way = ways.removeFirst()
    console.log("%s", way)
    let client = NodeNet.connect(server.address().port)
    client.once("connect") {
      setTimeout(5) {
        if way == "end" { client.end() }
        if way == "destroy" { client.destroy() }
        if way == "resetAndDestroy" { client.resetAndDestroy() }
      }
    }
    client.resume()
  }

  func unconnected() {
    server.close()
    let socket = Socket()
    socket.on("error") { (err: any Error) in console.log("not connected: %s, %s", err.code, err.message) }
    socket.resetAndDestroy()
  }

  server.listen(0) { next() }
}
