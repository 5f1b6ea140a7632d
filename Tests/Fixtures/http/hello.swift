import NodeHTTP
import NodeRuntime

func httpHello() throws {
  let server = NodeHTTP.createServer { req, res in
    console.log("%s %s", req.method, req.url)
    res.writeHead(200, ["Content-Type": "text/plain"])
    res.end("hi")
  }

  server.listen(0) { this in
    let port = this.address().port
    exchange(port, ["GET /greet?who=you HTTP/1.1", "Host: localhost", "Connection: close"]) { answer in
      console.log(answer)
      exchange(port, ["HEAD / HTTP/1.1", "Host: localhost", "Connection: close"]) { answer in
        console.log(answer)
        server.close { console.log("closed") }
      }
    }
  }
}
