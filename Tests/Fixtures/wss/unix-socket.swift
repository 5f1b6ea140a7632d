import Foundation
import NodeRuntime
import WSS

func wssUnixSocket() throws {
  let path = socketPath()
  let server = WSS.createServer { ws in ws.close(1000, "by way of a file") }

  server.listen(path) { this in
    console.log("the address is the path: %s", this.address().address == path)
    console.log("the file is there: %s", FileManager.default.fileExists(atPath: path))
    let client = connect(path)
    client.on("close") { (code: Int, reason: String) in
      console.log("closed with %d, %s", code, reason)
      server.close { console.log("the file is there: %s", FileManager.default.fileExists(atPath: path)) }
    }
  }
}
