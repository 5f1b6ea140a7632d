import NodeBuffer
import NodeRuntime
import WS

func wsSendCallback() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws in
    // The callbacks come in the order of the sends, never before send has returned.
    ws.send("one") { err in console.log("sent one, error: %s", err != nil) }
    ws.send("two")
    ws.send(Buffer.from("three")) { err in
      console.log("sent three, error: %s", err != nil)
      ws.close(1000, "that was all")
    }
    console.log("send has returned")
  }

  wss.on("listening") {
    var heard: [String] = []
    let client = connect(wss.address().port)
    client.on("frame") { (frame: RawFrame) in heard.append("\(frame.opcode): \(frame.payload.length) bytes") }
    client.on("close") { (code: Int, reason: String) in
      console.log(heard.joined(separator: "\n"))
      console.log("closed with %d, %s", code, reason)
      wss.close()
    }
  }
}
