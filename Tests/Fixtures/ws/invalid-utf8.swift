import NodeBuffer
import NodeEvents
import NodeRuntime
import WS

func wsInvalidUtf8() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws in
    ws.on("message") { data, isBinary in console.log("message:", data, isBinary) }
    ws.on("error") { (err: any Error) in console.log("%s: %s", err.code, err.message) }
  }

  wss.on("listening") {
    // As bytes they are welcome, as text they are not; nor are they as the reason of a close.
    let bytes = Buffer.from([0x68, 0xff, 0x69])
    let first = connect(wss.address().port)
    first.on("open") {
      first.frame(opcode: 2, payload: bytes)
      first.frame(opcode: 1, payload: bytes)
    }
    first.on("close") { (code: Int) in
      console.log("closed with %d", code)
      let second = connect(wss.address().port)
      second.on("open") { second.frame(opcode: 8, payload: Buffer.from([0x03, 0xe8, 0xff])) }
      second.on("close") { (code: Int) in
        console.log("closed with %d", code)
        wss.close()
      }
    }
  }
}
