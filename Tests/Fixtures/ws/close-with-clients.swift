import NodeBuffer
import NodeEvents
import NodeRuntime
import WS

func wsCloseWithClients() throws {
  let wss = try WebSocketServer(.init(port: 0))

  // Closing the server lets nobody in any more, but leaves those who are in alone.
  wss.on("connection") { ws in
    wss.close { err in
      console.log("closed, error: %s", err != nil)
      wss.close { err in console.log("once more: %s", err?.message) }
    }
    ws.on("message") { data in
      console.log("still talking: %s", data.toString())
      for client in wss.clients { client.close(1001, "the server is closing") }
    }
  }

  wss.on("close") { console.log("close") }

  wss.on("listening") {
    let client = connect(wss.address().port)
    client.on("open") { client.text("hello") }
    client.on("frame") { (frame: RawFrame) in console.log("client: %s", frame.payload.subarray(2).toString()) }
  }
}
