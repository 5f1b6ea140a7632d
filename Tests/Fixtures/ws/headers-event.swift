import NodeHTTP
import NodeRuntime
import WS

func wsHeadersEvent() throws {
  let wss = try WebSocketServer(.init(port: 0))

  // The lines of the answer before it is sent: more may be added.
  wss.on("headers") { (headers: HeaderLines, req: IncomingMessage) in
    console.log(headers.joined(separator: "\n"))
    headers.append("X-You-Asked-For: \(req.url)")
    headers.append("Set-Cookie: session=1")
  }

  wss.on("listening") {
    let client = connect(wss.address().port, .init(path: "/chat"))
    client.on("open") { (response: RawResponse) in
      console.log(response.statusLine)
      console.log("%s, %s", response.headers["x-you-asked-for"], response.headers["set-cookie"])
      client.close(1000)
    }
    client.on("close") { wss.close() }
  }
}
