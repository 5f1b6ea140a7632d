import NodeBuffer
import NodeNet
import NodeRuntime

func netEchoWithPipe() throws {
  // The whole server is one line: what comes in goes out again, no faster than the client takes it.
  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    socket.on("pipe") { console.log("server: something is piped into the socket") }
    socket.on("unpipe") { console.log("server: and no longer is") }
    socket.on("close") { server.close { console.log("server closed") } }
    socket.pipe(socket)
  }

  server.listen(0) { this in
    let client = NodeNet.createConnection(port: this.address().port)
    var echo = ""
    client.setEncoding(.utf8)
    client.on("data") { (text: String) in
      echo += text
      if echo == "one two " { client.end("three") }
    }
    client.on("end") { console.log("client: %s", echo) }
    client.on("close") { (hadError: Bool) in console.log("client: close, had an error: %s", hadError) }
    client.write("one ")
    client.write("two ")
  }
}
