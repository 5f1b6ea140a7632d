import NodeHTTP
import NodeNet
import NodeRuntime
import WS

func wsTwoServers() throws {
  // Two WebSocket servers behind one HTTP server, told apart by the path.
  let server = NodeHTTP.createServer()
  let news = try WebSocketServer(.init(noServer: true))
  let chat = try WebSocketServer(.init(noServer: true))

  news.on("connection") { ws in ws.send("the news") }
  chat.on("connection") { ws, req in ws.send("welcome to \(req.url)") }

  server.on("upgrade") { req, socket, head in
    if req.url == "/news" {
      news.handleUpgrade(req, socket, head) { ws in news.emit("connection", ws, req) }
    } else if req.url.hasPrefix("/chat") {
      chat.handleUpgrade(req, socket, head) { ws in chat.emit("connection", ws, req) }
    } else {
      socket.destroy()
    }
  }

  server.listen(0) { server in
    func visit(_ paths: [String]) {
      guard let path = paths.first else { server.close(); return }
      let client = connect(server.address().port, .init(path: path))
      client.on("message") { (text: String) in
        console.log("%s: %s", path, text)
        client.close(1000)
      }
      client.on("close") { (code: Int) in
        console.log("%s: closed with %d", path, code)
        visit(Array(paths.dropFirst()))
      }
    }
    visit(["/news", "/chat/cats", "/elsewhere"])
  }
}
