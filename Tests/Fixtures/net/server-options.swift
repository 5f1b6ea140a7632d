import NodeBuffer
import NodeNet
import NodeRuntime

func netServerOptions() throws {
  // What a server's connections begin with.
  let server = NodeNet.createServer(
    .init(
      allowHalfOpen: true, pauseOnConnect: true, noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000,
      highWaterMark: 5))

  server.on("connection") { (socket: Socket) in
    console.log(
      "paused: %s, marks: %d and %d, half open: %s", socket.isPaused(), socket.readableHighWaterMark,
      socket.writableHighWaterMark, socket.allowHalfOpen)
    socket.on("end") {
      console.log("end, writable: %s", socket.writable)
      console.log("go on: %s", socket.write("four"))
      console.log("go on: %s", socket.write("and five"))
      socket.end()
    }
    setTimeout(20) {
      console.log("still nothing: %d", socket.bytesRead)
      socket.on("data") { data in console.log("server got %s", data.toString()) }
      socket.resume()
    }
  }

  server.listen(0) {
    let client = NodeNet.connect(server.address().port)
    var answer = ""
    client.on("data") { data in answer += data.toString() }
    client.on("close") {
      console.log("client got %s", answer)
      server.close()
    }
    client.end("hello")
  }
}
