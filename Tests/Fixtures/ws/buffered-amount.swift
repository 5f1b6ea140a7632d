import NodeBuffer
import NodeRuntime
import WS

func wsBufferedAmount() throws {
  let MEGABYTE = 1024 * 1024
  let wss = try WebSocketServer(.init(port: 0))
  var client: RawClient?

  wss.on("connection") { ws in
    console.log("at first: %d", ws.bufferedAmount)

    // More than the system takes at once, to a client that does not read yet.
    ws.send(Buffer.alloc(16 * MEGABYTE)) { _ in
      console.log("when it is sent: %d", ws.bufferedAmount)
      ws.close(1000)
    }
    console.log("waiting: %s", ws.bufferedAmount > 0)
    client?.resume()
  }

  wss.on("listening") {
    var length = 0
    client = connect(wss.address().port)
    client?.pause()
    client?.on("frame") { (frame: RawFrame) in length = max(length, frame.payload.length) }
    client?.on("close") {
      console.log("client got %d megabytes", length / MEGABYTE)
      wss.close()
    }
  }
}
