import NodeRuntime
import WS

func wsBroadcast() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws in
    ws.on("message") { data, isBinary in
      // To everybody else who is still there.
      for client in wss.clients {
        if client !== ws, client.readyState == WebSocket.OPEN { client.send(data, binary: isBinary) }
      }
    }
  }

  var heard = 0
  func open(_ names: [String]) {
    let client = connect(wss.address().port)
    client.on("open") {
      console.log("%s is in, clients: %d", names[0], wss.clients.count)
      if names.count > 1 { open(Array(names.dropFirst())); return }
      client.text("hello from \(names[0])")
    }
    client.on("message") { (text: String) in
      heard += 1
      console.log("heard %d: %s", heard, text)
      if heard < 3 { return }
      for ws in wss.clients { ws.close(1001) }
      wss.close { console.log("closed") }
    }
  }

  wss.on("listening") { open(["Ann", "Bo", "Cy", "Di"]) }
}
