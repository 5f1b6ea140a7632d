import NodeRuntime
import WSS

func wssEveryone() throws {
  // What one says, all hear, the one who said it too.
  let server = WSS.createServer()
  server.on("connection") { ws in
    ws.on("message") { data in
      for client in server.clients { client.send("\(server.clients.count) of us: \(data.toString())") }
    }
  }

  var heard = 0
  func join(_ port: Int, _ names: [String]) {
    let client = connect(port)
    client.on("open") {
      if names.count > 1 { join(port, Array(names.dropFirst())) } else { client.text("I am \(names[0])") }
    }
    client.on("message") { (text: String) in
      heard += 1
      console.log("%d heard: %s", heard, text)
      if heard == 3 { server.close { console.log("closed") } }
    }
  }

  server.listen(0) { this in
    join(this.address().port, ["Ann", "Bo", "Cy"])
  }
}
