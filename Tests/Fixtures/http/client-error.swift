import NodeHTTP
import NodeNet
import NodeRuntime

func httpClientError() throws {
  let server = NodeHTTP.createServer { req, res in
    console.log("never")
    res.end()
  }

  server.listen(0) { server in
    let port = server.address().port

    // Without a listener for 'clientError' the server answers by itself.
    exchange(port, ["NONSENSE"]) { answer in
      console.log(answer)

      // Who listens has to answer, or at least to end the socket.
      server.on("clientError") { (err: any Error, socket: Socket) in
        console.log("clientError: %s", err.code)
        socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nwhat?")
      }
      exchange(port, ["GET / HTTP/1.1", "no colon in this"]) { answer in
        console.log(answer)
        server.close()
      }
    }
  }
}
