import NodeBuffer
import NodeEvents
import NodeRuntime
import WS

func wsInvalidFrames() throws {
  let wss = try WebSocketServer(.init(port: 0))

  // Each is an 'error' on the server; the client sees the code behind it.
  var mistakes: [(RawClient) -> Void] = [
    { client in client.frame(opcode: 3) },
    { client in client.frame(opcode: 11) },
    { client in client.frame(rsv: 4, opcode: 1) },
    { client in client.frame(rsv: 2, opcode: 1) },
    { client in client.frame(opcode: 1, masked: false) },
    { client in client.frame(opcode: 0) },
    { client in
      client.frame(fin: false, opcode: 1); client.text("another")
    },
    { client in client.frame(fin: false, opcode: 9) },
    { client in client.frame(opcode: 9, payload: Buffer.alloc(126)) },
    { client in client.raw(Buffer.from([0x82, 0xff, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])) },
    { client in client.frame(opcode: 8, payload: Buffer.alloc(1)) },
    { client in client.close(1005) },
    { client in client.close(999) },
    { client in client.close(5000) },
  ]

  wss.on("connection") { ws in
    ws.on("error") { (err: any Error) in console.log("%s: %s", err.code, err.message) }
  }

  func next() {
    if mistakes.isEmpty { wss.close(); return }
    let mistake = mistakes.removeFirst()
    let client = connect(wss.address().port)
    client.on("open") { mistake(client) }
    client.on("close") { (code: Int) in
      console.log("  closed with %d", code)
      next()
    }
  }

  wss.on("listening") { next() }
}
