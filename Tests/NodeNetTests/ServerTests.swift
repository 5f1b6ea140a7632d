import Foundation
import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import Testing

// The expected logs follow what Node 20 printed for like programs, but for the ports.
struct `A server` {
  static let host = "127.0.0.1"

  /// A path for a local socket, of its own.
  static func path() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString.prefix(8)).sock").path
  }

  /// The message without the port, which is the system's choice.
  static func fields(_ error: any Error, _ port: Int = -2) -> String {
    guard let error = error as? NodeError else { return "\(error)" }
    let message = error.message.replacingOccurrences(of: ":\(port)", with: ":PORT")
    let errorPort = error.port == port ? "PORT" : error.port.map { "\($0)" } ?? "none"
    return
      "\(error.code ?? "") \(error.errno ?? 0) \(error.syscall ?? "") \(error.address ?? "none") \(errorPort) \(message)"
  }

  @Test func `waits for its connections before it is closed`() async {
    let lines = await onLoop { log in
      let server = createServer()
      server.on("connection") { socket in
        server.close { error in log("callback", error) }
        log(server.listening, server.address().address.isEmpty)
        server.getConnections { error, count in
          log(error, count)
          setTimeout(5) { socket.end() }
        }
      }
      server.on("close") { log("close") }
      server.listen(0, Self.host) { (this: NetServer) in
        createConnection(this.address().port, Self.host).resume().on("close") { log("client") }
      }
    }
    #expect(lines == ["false true", "null 1", "client", "close", "callback null"])
  }

  @Test func `says so when it is closed but did not listen`() async {
    let lines = await onLoop { log in
      let server = createServer()
      server.on("close") { log("close") }
      server.close { error in log(error, error?.message) }
      server.getConnections { error, count in log(error, count) }
    }
    #expect(lines == ["close", "ERR_SERVER_NOT_RUNNING Server is not running.", "null 0"])
  }

  @Test func `is closed twice, and before it listens`() async {
    let lines = await onLoop { log in
      let server = createServer()
      server.on("close") { log("close") }
      server.listen(0, Self.host) { (this: NetServer) in
        this.close { error in log(1, error) }
        this.close { error in log(2, error) }
        this.on("close") {
          if this.listening { return }
          let next = createServer()
          next.listen(0, Self.host) { log("never") }
          next.close { error in log(3, error) }
        }
      }
    }
    #expect(
      lines.prefix(4) == ["close", "1 null", "2 ERR_SERVER_NOT_RUNNING", "close"])
    #expect(!lines.contains("never"))
  }

  @Test func `drops connections beyond the limit`() async {
    let lines = await onLoop { log in
      let server = createServer { _ in log("connection") }
      server.listen(0, Self.host) { (this: NetServer) in
        let port = this.address().port
        this.maxConnections = 1
        this.on("drop") { (drop: DropArgument) in
          log("drop", drop.localAddress, drop.localPort == port, drop.remoteAddress)
        }
        let first = Socket()
        first.connect(port, Self.host) {
          let second = createConnection(port, Self.host).resume()
          second.on("close") { (hadError: Bool) in
            log("close", hadError)
            first.destroy()
            server.close()
          }
        }
      }
    }
    #expect(lines == ["connection", "drop 127.0.0.1 true 127.0.0.1", "close false"])
  }

  @Test func `says that a port is in use`() async {
    let lines = await onLoop { log in
      let server = createServer()
      server.listen(0, Self.host) { (this: NetServer) in
        let port = this.address().port
        let other = createServer()
        other.on("error") { (error: any Error) in
          log(Self.fields(error, port), other.listening)
          server.close()
        }
        other.on("close") { log("never") }
        other.listen(port, Self.host) { log("never") }
      }
    }
    #expect(
      lines == ["EADDRINUSE -98 listen 127.0.0.1 PORT listen EADDRINUSE: address already in use 127.0.0.1:PORT false"])
  }

  @Test func `refuses misuse with an uncaught exception`() async {
    let lines = await onLoop { log in
      process.removeAllListeners("uncaughtException").on("uncaughtException") { (error: any Error) in
        log(error.code, error.message)
      }
      let server = createServer()
      server.listen(0, Self.host).listen(0, Self.host)
      server.on("listening") { server.close() }
      createServer().listen(65_536)
      createServer().listen(-1)
      createServer().listen(ListenOptions())
      Socket().connect(65_536)
      Socket().connect(ConnectOptions())
    }
    #expect(
      lines == [
        "ERR_SERVER_ALREADY_LISTEN Listen method has been called more than once without closing.",
        "ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (65536).",
        "ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (-1).",
        "ERR_INVALID_ARG_VALUE The argument 'options' must have the property \"port\" or \"path\". Received {}",
        "ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (65536).",
        "ERR_MISSING_ARGS The \"options\" or \"port\" or \"path\" argument must be specified",
      ])
  }

  @Test func `listens on a path, and removes it`() async {
    let path = Self.path()
    let lines = await onLoop { log in
      let server = createServer { socket in
        log.hear(socket, "s")
        socket.end("bye")
      }
      server.listen(path) { (this: NetServer) in
        log(this.address().address == path, FileManager.default.fileExists(atPath: path))
        let client = createConnection(path: path)
        log.hear(client, "c")
        client.write("hi")
        client.on("connect") { log(client.remoteAddress, client.remotePort, client.address().address.isEmpty) }
        client.on("close") { server.close { _ in log(FileManager.default.fileExists(atPath: path)) } }
      }
    }
    #expect(lines.filter { $0.hasPrefix("s ") } == ["s finish", "s end hi", "s close false"])
    #expect(
      lines.filter { $0.hasPrefix("c ") } == [
        "c connect", "c ready", "c end bye", "c finish", "c close false",
      ])
    #expect(lines.filter { !$0.hasPrefix("s ") && !$0.hasPrefix("c ") } == ["true true", "null null true", "false"])
  }

  @Test func `says that a path cannot be had`() async {
    let lines = await onLoop { log in
      createServer().listen("/nonexistent/x.sock").on("error") { (error: any Error) in log(Self.fields(error)) }
    }
    #expect(lines == ["EACCES -13 listen /nonexistent/x.sock -1 listen EACCES: permission denied /nonexistent/x.sock"])
    let client = await onLoop { log in
      let client = createConnection(path: "/nonexistent/y.sock")
      client.on("error") { (error: any Error) in log(Self.fields(error)) }
      client.on("close") { (hadError: Bool) in log(hadError) }
    }
    #expect(
      client == ["ENOENT -2 connect /nonexistent/y.sock none connect ENOENT /nonexistent/y.sock", "true"])
  }

  @Test func `shares its handle with another, until it is closed`() async {
    let lines = await onLoop { log in
      let first = createServer { $0.end("first") }
      let second = createServer { $0.end("second") }
      first.listen(0, Self.host) { (this: NetServer) in
        let port = this.address().port
        second.listen(first) {
          log(second.address().port == port)
          var open = 4
          for _ in 0..<4 {
            createConnection(port, Self.host).resume().on("close") {
              open -= 1
              guard open == 0 else { return }
              first.close { _ in
                log("first closed")
                let late = createConnection(port, Self.host)
                late.on("error") { (error: any Error) in log(error) }
                late.on("close") { second.close { _ in log("second closed") } }
              }
            }
          }
        }
      }
    }
    #expect(lines == ["true", "first closed", "ECONNREFUSED", "second closed"])
  }

  @Test func `listens on a descriptor that is open`() async throws {
    let lines = await onLoop { log in
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
      let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, 16) }
      }
      let server = createServer { $0.end("bye") }
      server.listen(ListenOptions(fd: Int(descriptor))) { (this: NetServer) in
        log(status, this.address().address)
        let client = createConnection(this.address().port, Self.host)
        client.on("data") { (data: Buffer) in log(data) }
        client.on("close") { server.close() }
      }
    }
    #expect(lines == ["0 127.0.0.1", "<Buffer 62 79 65>"])
  }

  @Test func `does not listen on a descriptor that is something else`() async {
    let lines = await onLoop { log in
      let server = createServer()
      server.on("error") { (error: any Error) in log(error.code, error.message) }
      let file = open("/dev/null", O_RDONLY)
      server.listen(ListenOptions(fd: Int(file)))
      close(file)
    }
    #expect(lines == ["EINVAL listen EINVAL: invalid argument"])
  }

  @Test func `and its connections need not keep the loop running`() async {
    let lines = await onLoop { log in
      let server = createServer { $0.unref() }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = Socket()
        client.connect(this.address().port, Self.host) {
          log("connected")
          client.unref()
          server.unref()
        }
      }
    }
    #expect(lines == ["connected"])
  }
}

struct `A connection that cannot be had` {
  @Test func `is refused`() async {
    let lines = await onLoop { log in
      let server = createServer()
      server.listen(0, "127.0.0.1") { (this: NetServer) in
        let port = this.address().port
        server.close { _ in
          let client = createConnection(port, "127.0.0.1")
          log(client.connecting, client.pending, client.readyState)
          client.on("error") { (error: any Error) in log(`A server`.fields(error, port)) }
          client.on("connect") { log("never") }
          client.write("x") { error in log("write", error) }
          client.end { (error: (any Error)?) in log("end", error) }
          client.on("close") { (hadError: Bool) in log("close", hadError) }
        }
      }
    }
    #expect(lines.first == "true true opening")
    #expect(
      Set(lines.dropFirst()) == [
        "ECONNREFUSED -111 connect 127.0.0.1 PORT connect ECONNREFUSED 127.0.0.1:PORT",
        "write ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "end ECONNREFUSED", "close true",
      ])
  }

  @Test func `has a name that nobody has`() async {
    let lines = await onLoop { log in
      let client = createConnection(80, "nosuch.invalid")
      client.on("error") { (error: any Error) in log(error.message, `A server`.fields(error)) }
      client.on("close") { (hadError: Bool) in log("close", hadError) }
    }
    // Without a network the system may say EAI_AGAIN in place of ENOTFOUND, as it does to Node.
    #expect(lines.count == 2)
    let code = lines.first?.contains("EAI_AGAIN") == true ? ("EAI_AGAIN", -3001) : ("ENOTFOUND", -3008)
    let message = "getaddrinfo \(code.0) nosuch.invalid"
    #expect(lines == ["\(message) \(code.0) \(code.1) getaddrinfo none none \(message)", "close true"])
  }

  @Test(arguments: [
    ("127.0.0.1", 4), ("0.0.0.0", 4), ("256.1.1.1", 0), ("1.2.3", 0), ("::1", 6), ("fe80::1%lo", 6), ("fe80::1%", 0),
    ("::ffff:1.2.3.4", 6), ("", 0), ("localhost", 0), (" 127.0.0.1", 0), ("1.2.3.4\0", 0),
  ])
  func `is told from an address`(_ text: String, _ version: Int) {
    #expect(isIP(text) == version)
    #expect(isIPv4(text) == (version == 4))
    #expect(isIPv6(text) == (version == 6))
  }

  @Test func `stays connected when it is connected once more`() async {
    let lines = await onLoop { log in
      let server = createServer { socket in
        log("client")
        socket.resume()
      }
      server.listen(0, "127.0.0.1") { (this: NetServer) in
        let port = this.address().port
        let socket = createConnection(port, "127.0.0.1")
        socket.on("close") { server.close() }
        var times = 0
        socket.on("connect") {
          times += 1
          log("connect", times)
          if times == 1 { socket.connect(port, "127.0.0.1") } else { socket.end() }
        }
      }
    }
    #expect(lines.filter { $0 == "client" }.count == 1)
    #expect(lines.filter { $0 != "client" } == ["connect 1", "connect 2"])
  }

  @Test func `fails when it is connected while it is being connected`() async {
    let lines = await onLoop { log in
      let server = createServer { $0.resume() }
      server.listen(0, "127.0.0.1") { (this: NetServer) in
        let port = this.address().port
        let socket = createConnection(port, "127.0.0.1")
        socket.on("error") { (error: any Error) in log(error) }
        socket.on("close") { server.close() }
        socket.connect(port, "127.0.0.1")
      }
    }
    #expect(lines == ["EALREADY"])
  }
}
