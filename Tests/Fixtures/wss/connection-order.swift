import NodeRuntime
import WSS

func wssConnectionOrder() throws {
  // What comes in which order when a client connects.
  let server = WSS.createServer { ws, req in
    console.log("the listener of createServer, for %s", req.url)
    ws.close(1000)
  }

  server.on("connection") { console.log("connection of server, clients: %d", server.clients.count) }
  server.on("headers") { console.log("headers of server") }
  server.on("listening") { console.log("listening of server") }

  let http = server.listen(0) { http in
    console.log("the callback of listen")
    let client = connect(http.address().port, .init(path: "/here"))
    client.on("close") { server.close() }
  }

  http.on("connection") { console.log("connection of http") }
}
