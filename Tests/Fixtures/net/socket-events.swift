import NodeBuffer
import NodeNet
import NodeRuntime

func netSocketEvents() throws {
  // The life of one connection, as its client sees it.
  let server = NodeNet.createServer { socket in socket.end("welcome") }

  server.listen(0) { server in
    let socket = NodeNet.createConnection(port: server.address().port)
    console.log("connecting: %s", socket.connecting)

    socket.on("connect") { console.log("connect, connecting: %s", socket.connecting) }
    socket.on("ready") { console.log("ready") }
    socket.on("data") { (data: Buffer) in console.log("data: %s", data.toString()) }
    socket.on("end") { console.log("end, destroyed: %s", socket.destroyed) }
    socket.on("finish") { console.log("finish") }
    socket.on("close") { (hadError: Bool) in
      console.log("close, had an error: %s, destroyed: %s", hadError, socket.destroyed)
      server.close { err in console.log("server closed, error: %s", err != nil) }
    }
  }
}
