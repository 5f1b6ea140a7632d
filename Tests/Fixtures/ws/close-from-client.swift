import NodeBuffer
import NodeRuntime
import WS

func wsCloseFromClient() throws {
  let wss = try WebSocketServer(.init(port: 0))

  // How a client leaves, and what the server sees.
  var leaves: [(RawClient) -> Void] = [
    { client in client.close() },
    { client in client.close(1000) },
    { client in client.close(1001, "tab closed") },
    { client in client.close(4000, "an own code") },
    { client in client.end() },
    { client in client.destroy() },
  ]

  wss.on("connection") { ws in
    ws.on("close") { (code: Int, reason: Buffer) in
      console.log("close %d \"%s\"", code, reason.toString())
      next()
    }
  }

  func next() {
    if leaves.isEmpty { wss.close(); return }
    let leave = leaves.removeFirst()
    let client = connect(wss.address().port)
    client.on("open") { leave(client) }
  }

  wss.on("listening") { next() }
}
