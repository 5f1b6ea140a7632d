import NodeRuntime
import WS

func wsHeartbeat() throws {
  // Who did not answer the ping of one beat is gone by the next.
  let wss = try WebSocketServer(.init(port: 0))

  let beat = {
    console.log("beat, clients: %d", wss.clients.count)
    for ws in wss.clients {
      if ws.isAlive == false { ws.terminate(); continue }
      ws.isAlive = false
      ws.ping()
    }
  }
  let interval = setInterval(beat, 30000)
  wss.on("close") { clearInterval(interval) }

  wss.on("connection") { ws in
    ws.isAlive = true
    ws.on("pong") {
      ws.isAlive = true
      beat()  // nobody wants to wait for 30 seconds
    }
    if wss.clients.count == 2 { beat() }
  }

  wss.on("listening") {
    let dead = connect(wss.address().port)
    dead.on("open") {
      let alive = connect(wss.address().port)
      alive.once("frame") { alive.pong() }
      dead.on("close") { (code: Int) in
        console.log("dead: closed with %d", code)
        alive.close(1000)
      }
      alive.on("close") { (code: Int) in
        console.log("alive: closed with %d", code)
        wss.close()
      }
    }
  }
}
