import NodeBuffer
import NodeHTTP
import NodeNet
import NodeRuntime

func httpUpgrade() throws {
  let server = NodeHTTP.createServer()

  // A protocol of one's own: after the upgrade the socket is no longer HTTP's.
  server.on("upgrade") { req, socket, head in
    console.log("upgrade to %s, came with it: %s", req.headers["upgrade"], head.toString())
    socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n")
    socket.write(head)
    socket.on("data") { (data: Buffer) in socket.write(data) }
    socket.on("end") {
      socket.end()
      server.close()
    }
  }

  server.listen(0) { server in
    let client = NodeNet.createConnection(port: server.address().port)
    client.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nhead")

    var heard = ""
    client.on("data") { (data: Buffer) in
      heard += data.toString()
      if heard.hasSuffix("\r\n\r\nhead") { client.write(", then tail") }
      if heard.hasSuffix("tail") { client.end() }
    }
    client.on("close") {
      console.log(heard.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n"))
    }
  }
}
