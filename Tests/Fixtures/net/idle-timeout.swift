import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

func netIdleTimeout() throws {
  // A client that says nothing is asked once, and then put out.
  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    var asked = false
    socket.setTimeout(20)
    console.log("time-out: %d", socket.timeout)
    socket.on("timeout") {
      if !asked {
        asked = true
        socket.write("are you there?")
      } else {
        // A time-out says only that nothing happened: the connection stays.
        console.log("still open: %s", !socket.destroyed)
        socket.end("goodbye")
        socket.setTimeout(0)
        console.log("time-out: %d", socket.timeout)
      }
    }
    socket.on("close") { server.close() }
  }

  server.listen(0) {
    let client = NodeNet.connect(.init(port: server.address().port, timeout: 5))
    var wasIdle = false
    client.on("timeout") { wasIdle = true }
    client.on("data") { data in console.log("client got %s", data.toString()) }
    client.on("end") { console.log("client: end, was idle: %s", wasIdle) }
  }

  process.on("uncaughtException") { (err: any Error) in console.log("%s [%s]: %s", err.name, err.code, err.message) }
  setImmediate { Socket().setTimeout(-1) }
}
