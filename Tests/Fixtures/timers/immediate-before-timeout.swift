import NodeNet
import NodeRuntime

func timersImmediateBeforeTimeout() throws {
  // In what input and output calls back, an immediate always comes before a timeout.
  NodeNet.createServer().listen(0) { server in
    let socket = NodeNet.createConnection(port: server.address().port)
    socket.on("connect") {
      setTimeout(0) {
        console.log("timeout")
        server.close()
      }
      setImmediate {
        console.log("immediate")
        process.nextTick { console.log("tick of the immediate") }
      }
      setImmediate { console.log("second immediate") }
      process.nextTick { console.log("tick") }
      console.log("connected")
      socket.destroy()
    }
  }
}
