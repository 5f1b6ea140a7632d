import NodeRuntime
import WSS

func wssListenAgain() throws {
  // What was closed may be opened again, and serves as before.
  var round = 0
  let server = WSS.createServer { ws in ws.send("round \(round)") }

  func open() {
    round += 1
    server.listen(0) { this in
      let client = connect(this.address().port)
      client.on("message") { (text: String) in console.log(text) }
      client.on("frame") {
        server.close {
          console.log("closed, listening: %s", server.listening)
          if round < 3 { open() }
        }
      }
    }
  }
  open()
}
