import NodeBuffer
import NodeHTTP
import NodeNet
import NodeRuntime

func httpKeepAlive() throws {
  var connections = 0

  let server = NodeHTTP.createServer { req, res in
    console.log("%s on connection %d", req.url, connections)
    res.end("you asked for " + req.url)
  }

  server.on("connection") { connections += 1 }

  server.listen(0) { server in
    // Two requests at once: the answers come in the same order.
    let socket = NodeNet.createConnection(port: server.address().port)
    socket.write("GET /first HTTP/1.1\r\nHost: localhost\r\n\r\nGET /second HTTP/1.1\r\nHost: localhost\r\n\r\n")

    var answers = ""
    socket.on("data") { (data: Buffer) in
      answers += data.toString()
      if answers.contains("for /second") { socket.write("GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") }
    }
    socket.on("close") {
      for line in answers.split(separator: "\r\n") {
        if line.hasPrefix("Connection:") || line.hasPrefix("you") { console.log(line.split(separator: "HTTP")[0]) }
      }
      server.close()
    }
  }
}
