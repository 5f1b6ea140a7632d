import NodeRuntime
import WSS

func wssPlainRequest() throws {
  // Who does not ask for an upgrade is told to.
  WSS.createServer { ws in console.log("never") }.listen(0) { this in
    exchange(this.address().port, ["GET /page HTTP/1.1", "Host: localhost", "Connection: close"]) { answer in
      console.log(answer)
      this.close { console.log("closed") }
    }
  }
}
