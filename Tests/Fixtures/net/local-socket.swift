import Foundation
import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

func netLocalSocket() throws {
  // Two processes of one machine need no port: a path will do.
  let place = "\(NSTemporaryDirectory())fixture-local-socket-\(process.pid).sock"

  let server = NodeNet.createServer { socket in
    console.log(
      "server: from %s, family %s", socket.remoteAddress == nil ? "nowhere" : "somewhere", socket.remoteFamily)
    socket.end("hello from a file\n")
  }

  server.listen(.init(path: place, readableAll: true, writableAll: true)) {
    console.log("listening on the path: %s", server.address().address == place)
    console.log("it is there: %s", FileManager.default.fileExists(atPath: place))
    let client = NodeNet.createConnection(path: place) { console.log("client connected") }
    client.on("data") { data in
      console.log("client got %s", data.toString().trimmingCharacters(in: .whitespacesAndNewlines))
    }
    client.on("end") { console.log("client: end") }
    client.on("close") {
      // A second server cannot have the same path.
      let other = NodeNet.createServer()
      other.on("error") { (err: any Error) in
        console.log("other: %s, port %d", err.code, (err as? NodeError)?.port)
        server.close { console.log("it is there: %s", FileManager.default.fileExists(atPath: place)) }
      }
      other.listen(place)
    }
  }
}
