import NodeBuffer
import NodeRuntime
import WS

func wsPingPong() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws in
    ws.on("pong") { (data: Buffer) in
      console.log("server got a pong: \"%s\"", data.toString())
      if data.length > 0 { ws.ping() } else { ws.close(1000) }
    }

    // A ping is answered before this is called.
    ws.on("ping") { (data: Buffer) in console.log("server got a ping: \"%s\"", data.toString()) }

    ws.on("message") { _ in ws.ping("are you there?") }
  }

  wss.on("listening") {
    let client = connect(wss.address().port)
    client.on("open") { client.ping("hello") }
    client.on("frame") { (frame: RawFrame) in
      if frame.opcode == 8 { return }
      console.log("client got %d: \"%s\"", frame.opcode, frame.payload.toString())
      if frame.opcode == 10 { client.text("your turn") }
      if frame.opcode == 9 { client.pong(frame.payload.toString()) }
    }
    client.on("close") { wss.close() }
  }
}
