import NodeEvents
import NodeNet
import NodeRuntime

func netNobodyThere() throws {
  // A connection that cannot be had, and everything that was asked of it.
  func visit(_ name: String, _ options: ConnectOptions, _ then: @escaping () -> Void) {
    console.log(name)
    let socket = NodeNet.connect(options)
    socket.on("connectionAttempt") { (ip: String) in console.log("  try %s", ip) }
    socket.on("connectionAttemptFailed") { (ip: String, port: Int, family: Int, error: any Error) in
      console.log("  failed: %s, connecting: %s", error.code, socket.connecting)
    }
    socket.on("connect") { console.log("  never") }
    socket.on("error") { (err: any Error) in
      guard let err = err as? NodeError else { return }
      console.log("  %s", err.message.replacing("\(options.port ?? 0)", with: "PORT"))
      console.log("  code %s, syscall %s, errno %d", err.code, err.syscall, err.errno)
      console.log("  address %s, our port: %s", err.address, err.port == options.port)
    }
    socket.write("hello") { err in console.log("  write: %s", err?.code) }
    socket.end { err in console.log("  end: %s", err?.code) }
    socket.on("close") { (hadError: Bool) in
      console.log("  close, had an error: %s, bytes written: %d", hadError, socket.bytesWritten)
      then()
    }
  }

  NodeNet.createServer().listen(0, "127.0.0.1") { this in
    let port = this.address().port
    this.close {
      visit("a port", .init(port: port, host: "127.0.0.1")) {
        visit("a path", .init(path: "/no/such/socket")) {
          visit(
            "from an address that is not ours", .init(port: port, host: "127.0.0.1", localAddress: "192.0.2.1"), misuse)
        }
      }
    }
  }

  process.on("uncaughtException") { (err: any Error) in console.log("%s [%s]: %s", err.name, err.code, err.message) }

  func misuse() {
    for options: ConnectOptions in [
      .init(), .init(port: 65536), .init(port: 80, host: "127.0.0.1", localAddress: "here"),
      .init(port: 80, family: 5),
    ] {
      setImmediate { NodeNet.connect(options) }
    }
  }
}
