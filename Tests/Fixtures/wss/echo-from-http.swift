import NodeHTTP
import NodeRuntime
import WSS

func wssEchoFromHttp() throws {
  let http = NodeHTTP.createServer()

  _ = createServerFrom(http) { ws in
    ws.send("welcome!")
    ws.on("message") { data in
      ws.send(data.toString())
    }
  }

  // Everything else stays with the HTTP server.
  http.on("request") { req, res in res.end("a page") }

  http.listen(0) { this in
    let port = this.address().port
    let client = connect(port)
    client.on("message") { (text: String) in
      console.log("client got %s", text)
      if text == "welcome!" { client.text("hello") } else { client.close(1000) }
    }
    client.on("close") { (code: Int) in
      console.log("closed with %d", code)
      exchange(port, ["GET / HTTP/1.1", "Host: localhost", "Connection: close"]) { answer in
        console.log(answer)
        this.close()
      }
    }
  }
}
