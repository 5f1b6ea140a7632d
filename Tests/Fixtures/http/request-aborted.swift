import NodeHTTP
import NodeNet
import NodeRuntime

// A client that goes before its request was read, and one that goes after it.
func httpRequestAborted() {
  let server = NodeHTTP.createServer { req, res in
    let log = { (what: Any...) in console.log(([req.url] + what).map { "\($0)" }.joined(separator: " ")) }
    req.on("aborted") { log("aborted") }
    req.on("error") { (error: any Error) in log("error", error.code ?? "", error.message) }
    req.on("end") { log("end") }
    req.on("close") { log("close", req.complete, req.aborted, req.destroyed, req.readableEnded) }
    res.on("finish") { log("finish") }
    res.on("close") { log("response close") }
    if req.url == "/read" { req.on("data") { chunk in log("data", chunk.toString()) } }
  }

  server.listen(0, "127.0.0.1") {
    var urls = ["/unread", "/half", "/read"]
    func next() {
      guard !urls.isEmpty else { return _ = server.close() }
      let url = urls.removeFirst()
      let client = NodeNet.connect(server.address().port, "127.0.0.1")
      let length = url == "/half" ? 6 : 3
      client.write("POST \(url) HTTP/1.1\r\nHost: h\r\nContent-Length: \(length)\r\n\r\nabc")
      setTimeout(50) { client.destroy() }
      setTimeout(150) { next() }
    }
    next()
  }
}
