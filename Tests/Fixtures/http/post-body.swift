import NodeBuffer
import NodeHTTP
import NodeRuntime

func httpPostBody() throws {
  let server = NodeHTTP.createServer { req, res in
    var chunks: [Buffer] = []
    req.on("data") { (chunk: Buffer) in chunks.append(chunk) }
    req.on("end") {
      let body = Buffer.concat(chunks).toString()
      console.log("%s %s: %s", req.method, req.headers["content-type"], body)
      res.end(body.uppercased())
    }
  }

  server.listen(0) { server in
    let port = server.address().port
    let head = ["POST / HTTP/1.1", "Host: localhost", "Connection: close", "Content-Type: text/plain"]
    exchange(port, head + ["Content-Length: 5", "", "hello"]) { answer in
      console.log(answer)
      exchange(port, head + ["Transfer-Encoding: chunked", "", "3", "bon", "4", "jour", "0"]) { answer in
        console.log(answer)
        server.close()
      }
    }
  }
}
