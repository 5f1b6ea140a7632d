import NodeRuntime
import WSS

func wssListeningFlag() throws {
  let server = WSS.createServer { _ in }
  console.log("made: %s", server.listening)

  server.on("listening") { console.log("in listening: %s", server.listening) }
  server.on("close") { console.log("in close: %s", server.listening) }

  var http: AnyObject?
  http = server.listen(0) { this in
    console.log("in the callback: %s, this is http: %s", server.listening, this === http)
    let closed = server.close { console.log("in the callback of close: %s", server.listening) }
    console.log("after close: %s, it returns http: %s", server.listening, closed === http)
  }
}
