import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime

func netCustomLookup() throws {
  // Names of one's own, in place of the system's.
  let server = NodeNet.createServer { socket in socket.end("hello") }

  server.listen(0, "127.0.0.1") {
    let port = server.address().port
    let names = [
      "here.test": ("127.0.0.1", 4),
      "nonsense.test": ("not an address", 4),
      "family.test": ("127.0.0.1", 5),
    ]
    let lookup: LookupFunction = { hostname, options, callback in
      console.log("asked for %s, family %d, all: %s", hostname, options.family, options.all)
      guard let (address, family) = names[hostname] else { return callback(NodeError("who is \(hostname)?")) }
      callback(nil, address, family)
    }

    func visit(_ host: String, _ family: Int, _ then: @escaping () -> Void) {
      process.nextTick {
        let socket = NodeNet.connect(
          .init(port: port, host: host, family: family, lookup: lookup, autoSelectFamily: false))
        socket.on("data") { data in console.log("%s says %s", host, data.toString()) }
        socket.on("error") { (err: any Error) in
          console.log("%s [%s]: %s", err.name, err.code, err.message.replacing("\(port)", with: "PORT"))
        }
        socket.on("close") { then() }
      }
    }

    visit("here.test", 0) {
      visit("here.test", 4) {
        visit("nonsense.test", 0) {
          visit("family.test", 0) {
            visit("gone.test", 0) { server.close { console.log("closed") } }
          }
        }
      }
    }
  }
}
