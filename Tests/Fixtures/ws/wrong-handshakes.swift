import NodeRuntime
import WS

func wsWrongHandshakes() throws {
  let wss = try WebSocketServer(.init(port: 0))
  let key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
  let upgrade = ["Host: localhost", "Connection: Upgrade", "Upgrade: websocket"]

  var requests: [[String]] = [
    ["POST / HTTP/1.1"] + upgrade + [key, "Sec-WebSocket-Version: 13"],
    ["GET / HTTP/1.1", "Host: localhost", "Connection: Upgrade", "Upgrade: h2c", key, "Sec-WebSocket-Version: 13"],
    ["GET / HTTP/1.1"] + upgrade + ["Sec-WebSocket-Version: 13"],
    ["GET / HTTP/1.1"] + upgrade + ["Sec-WebSocket-Key: short", "Sec-WebSocket-Version: 13"],
    ["GET / HTTP/1.1"] + upgrade + [key],
    ["GET / HTTP/1.1"] + upgrade + [key, "Sec-WebSocket-Version: 7"],
    ["GET / HTTP/1.1"] + upgrade + [key, "Sec-WebSocket-Version: 13", "Sec-WebSocket-Protocol: a,,b"],
    ["GET / HTTP/1.1", "Host: localhost", "Connection: close"],
  ]

  func next() {
    if requests.isEmpty { wss.close(); return }
    let request = requests.removeFirst()
    exchange(wss.address().port, request) { answer in
      let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
      console.log(lines[0])
      console.log("  %s", lines[lines.count - 1])
      next()
    }
  }

  wss.on("listening") { next() }
}
