import NodeBuffer
import NodeNet
import NodeRuntime

func netDrain() throws {
  let MEGABYTE = 1024 * 1024

  var client: Socket?
  var bytes = 0

  let server = NodeNet.createServer { socket in
    let goOn = socket.write(Buffer.alloc(16 * MEGABYTE))
    console.log("go on: %s, waiting to be written: %s", goOn, socket.writableLength > 0)
    socket.on("drain") {
      console.log("drain, waiting to be written: %s", socket.writableLength > 0)
      socket.end()
    }
    client?.resume()
  }

  server.listen(0) { server in
    client = NodeNet.createConnection(port: server.address().port)
    client?.pause()
    client?.on("data") { (data: Buffer) in bytes += data.length }
    client?.on("close") {
      console.log("%d megabytes", bytes / MEGABYTE)
      server.close()
    }
  }
}
