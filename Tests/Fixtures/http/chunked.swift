import NodeBuffer
import NodeHTTP
import NodeRuntime

func httpChunked() throws {
  // What is written without a length known beforehand goes out in chunks, to those who understand them.
  let server = NodeHTTP.createServer { req, res in
    res.write("one ")
    res.write(Buffer.from("two "))
    res.end("three")
    console.log("headers sent: %s, ended: %s", res.headersSent, res.writableEnded)
  }

  server.listen(0) { server in
    let port = server.address().port
    exchange(port, ["GET / HTTP/1.1", "Host: localhost", "Connection: close"]) { answer in
      console.log(answer)
      exchange(port, ["GET / HTTP/1.0"]) { answer in
        console.log(answer)
        server.close()
      }
    }
  }
}
