import NodeNet
import NodeRuntime

func netUnrefServer() throws {
  // A server that does not keep the program: it ends with what else there is to do.
  let server = NodeNet.createServer { socket in socket.unref() }
  server.unref()
  server.listen(0) {
    console.log("listening: %s", server.listening)
    let client = NodeNet.connect(server.address().port)
    client.unref()
    client.on("close") { console.log("never") }
    setTimeout(20) { console.log("done") }
  }
  setTimeout(10) {}
  process.on("exit") { console.log("exit, listening: %s", server.listening) }
}
