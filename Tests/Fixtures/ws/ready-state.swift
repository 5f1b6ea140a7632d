import NodeRuntime
import WS

func wsReadyState() throws {
  let wss = try WebSocketServer(.init(port: 0))
  let names = ["CONNECTING", "OPEN", "CLOSING", "CLOSED"]

  console.log(
    [WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED].map { "\($0)" }
      .joined(separator: " "))

  wss.on("connection") { ws in
    console.log("connection: %s, in clients: %s", names[ws.readyState], wss.clients.contains { $0 === ws })
    ws.on("message") { _ in
      console.log("message: %s", names[ws.readyState])
      ws.close(1000)
      console.log("after close: %s", names[ws.readyState])
    }
    ws.on("close") {
      console.log("close: %s, in clients: %s", names[ws.readyState], wss.clients.contains { $0 === ws })
      ws.close()  // once more is no mistake
      ws.terminate()
      wss.close()
    }
  }

  wss.on("listening") {
    let client = connect(wss.address().port)
    client.on("open") { client.text("hello") }
  }
}
