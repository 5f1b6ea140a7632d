import NodeBuffer
import NodeRuntime
import WS

func wsFragments() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws in
    ws.on("message") { data in
      console.log("message: %s", data.toString())
      ws.close(1000)
    }
    ws.on("ping") { (data: Buffer) in console.log("ping: %s", data.toString()) }
    ws.on("close") { (code: Int) in
      console.log("close: %d", code)
      wss.close()
    }
  }

  wss.on("listening") {
    let client = connect(wss.address().port)
    client.on("open") {
      // One message in four frames, cut inside of a character. A ping may come between them and is answered at once.
      let text = Buffer.from("naïve")
      client.frame(fin: false, opcode: 1, payload: text.subarray(0, 3))
      client.ping("still there?")
      client.frame(fin: false, opcode: 0, payload: text.subarray(3, 5))
      client.frame(fin: false, opcode: 0)
      client.frame(fin: true, opcode: 0, payload: text.subarray(5))
    }
  }
}
