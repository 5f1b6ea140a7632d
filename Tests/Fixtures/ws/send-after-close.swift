import NodeEvents
import NodeRuntime
import WS

func wsSendAfterClose() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws in
    ws.close(1000)

    // Nothing is thrown: it is lost, and who asks is told.
    ws.send("too late")
    ws.send("too late") { err in console.log("after close: %s", err?.message) }

    ws.on("close") {
      ws.send("far too late") { err in
        console.log("in close: %s", err?.message)
        console.log("counted as waiting: %d", ws.bufferedAmount)
        wss.close()
      }
    }
  }

  wss.on("listening") {
    let client = connect(wss.address().port)
    client.on("message") { (_: String) in console.log("never") }
  }
}
