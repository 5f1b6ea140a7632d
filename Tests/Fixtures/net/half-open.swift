import NodeBuffer
import NodeNet
import NodeRuntime

func netHalfOpen() throws {
  // The client sends all it has and ends; only then the server answers, over the half that is still open.
  let server = NodeNet.createServer(.init(allowHalfOpen: true))
  server.on("connection") { (socket: Socket) in
    var question = ""
    socket.on("data") { (data: Buffer) in question += data.toString() }
    socket.on("end") {
      console.log("server heard: %s", question)
      socket.write("the answer is ")
      socket.end("42")
    }
    socket.on("close") { server.close() }
  }

  server.listen(0) { this in
    var answer = ""
    let client = NodeNet.createConnection(port: this.address().port)
    client.write("what is ")
    client.end("6 times 7?")
    client.on("data") { (data: Buffer) in answer += data.toString() }
    client.on("end") { console.log("client heard: %s", answer) }
  }
}
