import NodeEvents
import NodeNet
import NodeRuntime

func netConnectionRefused() throws {
  NodeNet.createServer().listen(0, "127.0.0.1") { server in
    let port = server.address().port
    server.close {
      // Nobody listens there any more.
      let socket = NodeNet.createConnection(port: port, host: "127.0.0.1")
      socket.on("connect") { console.log("never") }
      socket.on("error") { (err: any Error) in
        guard let err = err as? NodeError else { return }
        console.log("error: %s", err.message.split(separator: "\(port)").joined(separator: "PORT") + "PORT")
        console.log("%s from %s to %s", err.code, err.syscall, err.address)
      }
      socket.on("close") { (hadError: Bool) in console.log("close, had an error: %s", hadError) }
    }
  }
}
