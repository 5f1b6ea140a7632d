import NodeRuntime
import WSS

func wssCloseTerminates() throws {
  let server = WSS.createServer()
  var closed = 0
  var codes: [Int] = []
  func report() {
    if closed == 1, codes.count == 3 { console.log("clients saw %s", codes.map { "\($0)" }.joined(separator: ", ")) }
  }

  server.on("connection") { ws in
    if server.clients.count < 3 { return }

    // Nobody is asked to leave: the connections end at once.
    server.close { err in
      closed += 1
      console.log("closed, error: %s", err != nil)
      report()
    }
    console.log("still listening: %s", server.listening)
  }

  server.listen(0) { this in
    for _ in 0..<3 {
      connect(this.address().port).on("close") { (code: Int) in
        codes.append(code)
        report()
      }
    }
  }
}
