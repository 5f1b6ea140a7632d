import NodeBuffer
import NodeNet
import NodeRuntime

func netCloseWaits() throws {
  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    // close lets nobody in any more; it is done when those who are in have left.
    server.close { console.log("closed") }
    console.log("listening: %s", server.listening)
    socket.on("data") { (data: Buffer) in
      console.log("still talking: %s", data.toString())
      socket.end()
    }
    socket.on("close") { console.log("the last one leaves") }
  }

  server.once("close") {
    console.log("close")
    server.close { err in console.log("closed already: %s", err?.code) }
  }

  server.listen(0) { server in
    console.log("listening: %s", server.listening)
    let client = NodeNet.createConnection(port: server.address().port)
    client.write("hello")
    client.resume()
  }
}
