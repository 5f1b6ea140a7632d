import NodeHTTP
import NodeRuntime

func httpRoutes() throws {
  let server = NodeHTTP.createServer { req, res in
    res.setHeader("Content-Type", "text/plain")
    if req.method != "GET" {
      res.statusCode = 405
      res.setHeader("Allow", "GET")
      res.end()
    } else if req.url == "/" {
      res.end("home\n")
    } else {
      res.statusCode = 404
      res.end("no \(req.url) here\n")
    }
  }

  server.listen(0) { server in
    func ask(_ requests: [String]) {
      guard let request = requests.first else { server.close(); return }
      exchange(server.address().port, [request, "Host: localhost", "Connection: close"]) { answer in
        console.log("%s\n%s", request, answer)
        ask(Array(requests.dropFirst()))
      }
    }
    ask(["GET / HTTP/1.1", "GET /nowhere HTTP/1.1", "DELETE / HTTP/1.1"])
  }
}
