import NodeEvents
import NodeNet
import NodeRuntime

func netListenErrors() throws {
  // What is wrong at once is thrown; what the system refuses is an 'error', and the server may try elsewhere.
  process.on("uncaughtException") { (err: any Error) in
    console.log("%s [%s]", err.name, err.code)
    console.log("  %s", err.message)
  }
  func thrown(_ what: String, _ body: @escaping () -> Void) {
    setImmediate {
      console.log(what)
      body()
    }
  }
  let server = NodeNet.createServer()
  var places: [ListenOptions] = [
    .init(port: 0, host: "192.0.2.1"), .init(port: 0, host: "2001:db8::1"), .init(path: "/no/such/folder/a.sock"),
    .init(path: "/"), .init(fd: 0),
  ]
  server.on("error") { (err: any Error) in
    guard let err = err as? NodeError else { return }
    console.log("%s %s %s, address %s", err.code, err.syscall, (err.errno ?? 0) < 0, err.address ?? "none")
    console.log("  %s", err.message)
    next()
  }
  func next() {
    if !places.isEmpty {
      server.listen(places.removeFirst())
      return
    }
    server.close { err in console.log("listening: %s, %s", server.listening, err?.message) }
  }

  thrown("a port that is none") { NodeNet.createServer().listen(65536) }
  thrown("another") { NodeNet.createServer().listen(.init(port: -1)) }
  thrown("nowhere") { NodeNet.createServer().listen(ListenOptions()) }
  let twice = NodeNet.createServer()
  twice.listen(0)
  thrown("twice") { twice.listen(0) }
  setImmediate { twice.close(next) }
}
