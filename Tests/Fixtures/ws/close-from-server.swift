import NodeBuffer
import NodeRuntime
import WS

func wsCloseFromServer() throws {
  let wss = try WebSocketServer(.init(port: 0))

  var half = ""
  var paths = ["/plain", "/code", "/reason", "/own", "/gone"]

  // How a server closes, what its client sees, and what the server sees of it in the end.
  wss.on("connection") { ws, req in
    if req.url == "/plain" { ws.close() }
    if req.url == "/code" { ws.close(1000) }
    if req.url == "/reason" { ws.close(1001, "going away") }
    if req.url == "/own" { ws.close(4321, "an own code") }
    if req.url == "/gone" { ws.terminate() }
    ws.on("close") { (code: Int, reason: Buffer) in
      done(req.url, "server saw \(code) \"\(reason.toString())\"")
    }
  }

  // Who comes first is a matter of luck: wait for both.
  func done(_ path: String, _ what: String) {
    if half == "" { half = what; return }
    console.log("%s: %s", path, [half, what].sorted().joined(separator: ", "))
    half = ""
    next()
  }

  func next() {
    if paths.isEmpty { wss.close(); return }
    let path = paths.removeFirst()
    let client = connect(wss.address().port, .init(path: path))
    client.on("close") { (code: Int, reason: String) in done(path, "client saw \(code) \"\(reason)\"") }
  }

  wss.on("listening") { next() }
}
