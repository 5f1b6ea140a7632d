import NodeEvents
import NodeNet
import NodeRuntime

func netHappyEyeballs() throws {
  // A name with addresses of both families: one after the other is tried, the families in turn, until one answers.
  let server = NodeNet.createServer { socket in socket.end() }

  func attempt(_ title: String, _ port: Int, _ addresses: [LookupAddress], _ then: @escaping () -> Void) {
    console.log(title)
    let socket = NodeNet.connect(
      .init(
        port: port, host: "several.test",
        lookup: { hostname, options, callback in
          console.log("  lookup of %s, all: %s", hostname, options.all)
          setImmediate { callback(nil, addresses) }
        }))
    socket.on("lookup") { (err: (any Error)?, address: String?, family: Int?, host: String) in
      console.log("  found %s, family %d, error: %s", address, family, err != nil)
    }
    socket.on("connectionAttempt") { (ip: String, to: Int, family: Int) in
      console.log("  try %s, family %d, our port: %s", ip, family, to == port)
    }
    socket.on("connectionAttemptFailed") { (ip: String, to: Int, family: Int, error: any Error) in
      console.log("  failed %s, family %d: %s", ip, family, error.code)
    }
    socket.on("connect") {
      console.log("  connected, to %s", socket.remoteAddress)
      socket.resume()
    }
    socket.on("error") { (err: any Error) in
      console.log("  %s, code %s, message \"%s\"", err.name, err.code, err.message)
      for each in (err as? NodeError)?.errors ?? [] {
        console.log("    %s %s", each.code, (each as? NodeError)?.address)
      }
    }
    socket.on("close") { (hadError: Bool) in
      let tried = socket.autoSelectFamilyAttemptedAddresses
      console.log("  tried %s, had an error: %s", tried.map { "\($0.count)" } ?? "one", hadError)
      then()
    }
  }

  server.listen(0, "127.0.0.1") {
    let port = server.address().port
    let v4 = { (address: String) in LookupAddress(address: address, family: 4) }
    let v6 = { (address: String) in LookupAddress(address: address, family: 6) }
    attempt("the first refuses", port, [v4("127.0.0.2"), v4("127.0.0.1"), v6("::1")]) {
      attempt("twice the same is once", port, [v4("127.0.0.1"), v4("127.0.0.1")]) {
        attempt("all refuse", port, [v6("::1"), v4("127.0.0.2"), v4("127.0.0.3")]) {
          server.close { console.log("closed") }
        }
      }
    }
  }

  console.log(NodeNet.getDefaultAutoSelectFamily(), NodeNet.getDefaultAutoSelectFamilyAttemptTimeout())
  NodeNet.setDefaultAutoSelectFamilyAttemptTimeout(5)
  console.log("10 at the least: %d", NodeNet.getDefaultAutoSelectFamilyAttemptTimeout())
  NodeNet.setDefaultAutoSelectFamilyAttemptTimeout(5000)
}
