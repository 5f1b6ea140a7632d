import NodeHTTP
import NodeNet
import NodeRuntime
import NodeStream

// A request's body is a stream, and so is the response: what comes in goes out again, in capitals.
func httpPipeBack() {
  let server = NodeHTTP.createServer { req, res in
    let capitals = Transform(
      .init(
        transform: { _, chunk, _, callback in
          callback(nil, chunk.toString().uppercased())
        }))
    req.on("end") { console.log("end", req.complete) }
    req.on("close") { console.log("close", req.aborted) }
    res.on("pipe") { (source: Stream) in console.log("pipe", source === capitals) }
    res.on("finish") { console.log("finish") }
    req.pipe(capitals).pipe(res)
  }

  server.listen(0, "127.0.0.1") {
    let client = NodeNet.connect(server.address().port, "127.0.0.1")
    var parts = ["5\r\nhello\r\n", "8\r\n, stream\r\n", "0\r\n\r\n"]
    client.write("POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n")
    var reply = ""
    client.on("data") { data in
      reply += data.toString()
      if reply.hasSuffix("HELLO\r\n") || reply.hasSuffix("STREAM\r\n") { next() }
    }
    client.on("end") {
      let body = reply.split(separator: "\r\n\r\n", maxSplits: 1)[1]
      console.log(body.replacing("\r\n", with: "\\r\\n"))
      server.close()
    }
    func next() {
      client.write(parts.removeFirst())
    }
    next()
  }
}
