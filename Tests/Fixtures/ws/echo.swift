import NodeBuffer
import NodeRuntime
import WS

func wsEcho() throws {
  let wss = try WebSocketServer(.init(port: 0))

  wss.on("connection") { ws, req in
    console.log("a client for %s", req.url)
    ws.on("message") { data, isBinary in
      console.log("server got", data, isBinary)
      ws.send(data, binary: isBinary)  // as it came: text as text, bytes as bytes
    }
    ws.on("close") { wss.close() }
  }

  wss.on("listening") {
    let client = connect(wss.address().port, .init(path: "/echo"))
    client.on("open") { client.text("héllo") }
    client.on("frame") { (frame: RawFrame) in
      if frame.opcode > 2 { return }
      console.log("client got", frame.opcode, frame.payload)
      if frame.opcode == 1 { client.binary(Buffer.from([0, 255])) } else { client.close(1000) }
    }
    client.on("close") { (code: Int) in console.log("closed with %d", code) }
  }
}
