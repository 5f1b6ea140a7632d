import NodeRuntime
import WS

func wsPathOption() throws {
  let wss = try WebSocketServer(.init(port: 0, path: "/chat"))

  wss.on("connection") { ws, req in
    console.log("welcome at %s", req.url)
    ws.close(1000)
  }

  wss.on("listening") {
    let right = connect(wss.address().port, .init(path: "/chat?room=1"))
    right.on("close") {
      let wrong = connect(wss.address().port, .init(path: "/chat/1"))
      wrong.on("open") { console.log("never") }
      wrong.on("response") { (response: RawResponse) in
        console.log(response.statusLine)
        console.log(response.headers["content-type"], response.headers["content-length"])
        console.log(response.body)
        wss.close()
      }
    }
  }
}
