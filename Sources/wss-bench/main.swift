import NodeRuntime
import WSS

// The server that is measured and tested against: `wss-bench echo PORT` sends every message back as it came, text as
// text and binary as binary.

guard process.argv.count == 4, process.argv[2] == "echo", let port = Int(process.argv[3] ?? "") else {
  console.error("usage: wss-bench echo PORT")
  process.exit(2)
}

createServer { ws in
  // A client's illegal frame closes its own connection, and no more.
  ws.on("error") { (_: any Error) in }
  ws.on("message") { data, isBinary in
    ws.send(data, binary: isBinary)
  }
}
.listen(port) { this in
  console.log("listening on %d", this.address().port)
}

EventLoop.run()
