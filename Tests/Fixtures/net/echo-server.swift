import NodeBuffer
import NodeNet
import NodeRuntime

func netEchoServer() throws {
  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    socket.on("data") { (data: Buffer) in
      console.log("server got %s", data.toString())
      socket.write(data)
    }
    socket.on("end") { console.log("server: the client has ended") }
    socket.on("close") { server.close() }
  }

  server.on("close") { console.log("server closed") }

  server.listen(0) { server in
    let client = NodeNet.createConnection(port: server.address().port)
    client.on("connect") {
      console.log("client connected")
      client.write("hello")
    }
    client.on("data") { (data: Buffer) in
      console.log("client got %s", data.toString())
      if data.toString() == "hello" { client.write("goodbye") } else { client.end() }
    }
  }
}
