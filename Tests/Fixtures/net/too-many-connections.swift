import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

func netTooManyConnections() throws {
  // No more than two at a time.
  let server = NodeNet.createServer { socket in
    socket.write("come in")
    socket.resume()
  }
  server.maxConnections = 2

  server.on("drop") { (drop: DropArgument) in
    console.log(
      "dropped: to %s %s, from %s %s", drop.localFamily, drop.localAddress, drop.remoteFamily, drop.remoteAddress)
    console.log(
      "the port is ours: %s, the other one is not: %s", drop.localPort == server.address().port,
      drop.remotePort != drop.localPort)
  }

  server.listen(0, "127.0.0.1") {
    let port = server.address().port
    func enter(_ name: String, _ then: @escaping (Socket) -> Void) {
      let socket = NodeNet.connect(port, "127.0.0.1")
      var greeting = ""
      socket.on("data") { data in
        greeting += data.toString()
        console.log("%s hears: %s", name, greeting)
        then(socket)
      }
      socket.on("error") { (err: any Error) in console.log("%s: %s", name, err.code) }
      socket.on("close") {
        if greeting == "" { then(socket) }
      }
    }
    enter("Ann") { ann in
      enter("Bo") { bo in
        enter("Cy") { cy in
          console.log("Cy is in: %s", !cy.destroyed)
          // One leaves, and there is room again.
          ann.on("close") {
            enter("Di") { di in
              di.end()
              bo.end()
              server.close { console.log("closed") }
            }
          }
          ann.end()
        }
      }
    }
  }
}
