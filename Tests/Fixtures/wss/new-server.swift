import NodeRuntime
import WSS

func wssNewServer() throws {
  // The class itself: it listens by itself, as in ws, and closes as in wss.
  var made: WSS.Server?
  let server = try WSS.Server(.init(port: 0)) { console.log("the callback, listening: %s", made?.listening) }
  made = server

  server.on("connection") { ws, req in
    console.log("connection for %s", req.url)
    server.close { console.log("closed") }
  }

  server.on("listening") {
    console.log("listening")
    _ = connect(server.address().port, .init(path: "/x"))
  }
}
