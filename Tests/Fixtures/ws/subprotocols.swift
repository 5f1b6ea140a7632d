import NodeRuntime
import WS

func wsSubprotocols() throws {
  // Without handleProtocols the first one that the client offers is taken.
  let first = try WebSocketServer(.init(port: 0))
  let picky = try WebSocketServer(
    .init(
      port: 0,
      handleProtocols: { protocols, req in protocols.contains("v2") ? "v2" : nil }
    ))

  func ask(_ server: WebSocketServer, _ protocols: [String], _ then: @escaping () -> Void) {
    server.once("connection") { (ws: WebSocket) in console.log("server: \"%s\"", ws.protocol) }
    let client = connect(server.address().port, .init(protocols: protocols))
    client.on("open") { (response: RawResponse) in
      console.log("client: %s", response.headers["sec-websocket-protocol"] ?? "none")
      client.close(1000)
    }
    client.on("close") { then() }
  }

  picky.on("listening") {
    ask(first, ["v1", "v2"]) {
      ask(first, []) {
        ask(picky, ["v1", "v2"]) {
          ask(picky, ["v1"]) {
            first.close()
            picky.close()
          }
        }
      }
    }
  }
}
