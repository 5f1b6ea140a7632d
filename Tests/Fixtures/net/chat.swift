import NodeBuffer
import NodeNet
import NodeRuntime

func netChat() throws {
  // Everybody hears what the others say.
  var people: [Socket] = []

  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    people.append(socket)
    socket.on("data") { (data: Buffer) in
      for other in people {
        if other !== socket { other.write(data) }
      }
    }
    socket.on("close") {
      people.removeAll { other in other === socket }
      if people.isEmpty { server.close { console.log("everybody has left") } }
    }
    socket.write("welcome, number \(people.count)")
  }

  server.listen(0) { join("Ann") { join("Bo") {} } }

  func join(_ name: String, _ then: @escaping () -> Void) {
    let socket = NodeNet.createConnection(port: server.address().port)
    socket.on("data") { (data: Buffer) in
      console.log("%s hears: %s", name, data.toString())
      if data.toString() == "welcome, number 1" {
        then()
      } else if data.toString() == "welcome, number 2" {
        socket.write("hello")
      } else if data.toString() == "hello" {
        socket.end("bye")
      } else {
        socket.end()
      }
    }
  }
}
