import NodeHTTP
import NodeRuntime

func httpRequestHeaders() throws {
  let server = NodeHTTP.createServer { req, res in
    // Names are in lower case; what may come more than once is joined, what may not is taken from the first.
    console.log("host: %s", req.headers["host"])
    console.log("x-tag: %s", req.headers["x-tag"])
    console.log("content-type: %s", req.headers["content-type"])
    console.log("cookie: %s", req.headers["cookie"])
    console.log("accept: %s", req.headers["accept"] == nil)

    // As they came: names and values in turn.
    console.log(req.rawHeaders.joined(separator: "|"))
    console.log("HTTP/%s", req.httpVersion)
    res.end()
  }

  server.listen(0) { server in
    exchange(
      server.address().port,
      [
        "GET / HTTP/1.1",
        "HOST: localhost",
        "X-Tag: one",
        "x-tag:   two  ",
        "Content-Type: text/plain",
        "Content-Type: text/html",
        "Cookie: a=1",
        "Cookie: b=2",
        "Connection: close",
      ]
    ) { _ in server.close() }
  }
}
