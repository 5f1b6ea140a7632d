import NodeRuntime

import func WSS.createServer

createServer { ws in
  ws.send("welcome!")
  ws.on("message") { data in
    ws.send(data.toString())
  }
}
.listen(process.argv[2] ?? "8080") { this in
  let at = this.address()
  console.log(
    "listening on http://%s:%d (%s)", at.address.contains("::") ? "0.0.0.0" : at.address, at.port, at.family)
}

EventLoop.run()
