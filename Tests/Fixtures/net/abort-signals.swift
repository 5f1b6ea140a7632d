import NodeEvents
import NodeNet
import NodeRuntime

func netAbortSignals() throws {
  // A signal closes a server, and destroys a socket.
  let serverControl = AbortController()
  let clientControl = AbortController()

  let server = NodeNet.createServer()
  server.on("connection") { (socket: Socket) in
    socket.on("error") { (err: any Error) in console.log("server: %s", err.code) }
    socket.on("close") {
      serverControl.abort()
      console.log("listening: %s", server.listening)
    }
    socket.resume()
  }
  server.on("close") { console.log("server closed") }

  server.listen(.init(port: 0, signal: serverControl.signal)) {
    let client = NodeNet.connect(.init(port: server.address().port, signal: clientControl.signal))
    client.once("connect") {
      console.log("connected")
      clientControl.abort()
      console.log("destroyed: %s", client.destroyed)
    }
    client.on("error") { (err: any Error) in console.log("client: %s [%s]: %s", err.name, err.code, err.message) }
    client.on("close") { (hadError: Bool) in console.log("client: close, had an error: %s", hadError) }
  }

  let late = NodeNet.createServer()
  late.on("listening") { console.log("never") }
  late.on("close") { console.log("aborted before: closed") }
  late.listen(.init(port: 0, signal: AbortSignal.abort()))
}
