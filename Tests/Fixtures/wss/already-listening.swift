import NodeEvents
import NodeRuntime
import WSS

func wssAlreadyListening() throws {
  let server = WSS.createServer()

  process.on("uncaughtException") { (err: any Error) in
    console.log("%s: %s", err.code, err.message)
    console.log("listening: %s", server.listening)
  }

  process.on("exit") { console.log("closed: %s", !server.listening) }

  server.listen(0) { _ in
    setImmediate { server.close() }
    server.listen(0)
  }
}
