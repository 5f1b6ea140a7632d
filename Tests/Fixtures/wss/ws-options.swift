import NodeEvents
import NodeRuntime
import WSS

func wssWsOptions() throws {
  // The options of ws: only this path, and no message longer than this.
  let server = WSS.createServer(.init(path: "/chat", maxPayload: 16)) { ws in
    ws.on("message") { data in ws.send("\(data.toString()) of \(data.length) bytes") }
    ws.on("error") { (err: any Error) in console.log("%s", err.code) }
  }

  server.listen(0) { this in
    let port = this.address().port
    let elsewhere = connect(port, .init(path: "/elsewhere"))
    elsewhere.on("response") { (response: RawResponse) in console.log(response.statusLine) }
    elsewhere.on("close") {
      let client = connect(port, .init(path: "/chat"))
      client.on("open") { client.text("a message") }
      client.on("message") { (text: String) in
        console.log(text)
        client.text("a message that is too long")
      }
      client.on("close") { (code: Int) in
        console.log("closed with %d", code)
        server.close()
      }
    }
  }
}
