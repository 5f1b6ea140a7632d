import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import Testing

// The expected orders follow what Node 20 printed for like programs. What a side says is compared by side: which of
// them is first is the system's choice.
struct `A connection's events` {
  struct Program: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let server: [String]
    let client: [String]
    let body: @Sendable (Log) -> Void

    init(_ name: String, server: [String], client: [String], _ body: @escaping @Sendable (Log) -> Void) {
      testDescription = name
      self.server = server
      self.client = client
      self.body = body
    }
  }

  /// A server on any port, that closes when its first client's socket is closed. `client` makes that.
  static func serve(
    _ options: ServerOptions = .init(), _ connection: @escaping (Socket) -> Void, client: @escaping (Int) -> Socket
  ) {
    let server = createServer(options, connection)
    server.listen(0, "127.0.0.1") { (this: NetServer) in
      client(this.address().port).on("close") { server.close() }
    }
  }

  @Test(arguments: ends + failures + rest)
  func `are Node's`(_ program: Program) async {
    let lines = await onLoop(program.body)
    #expect(lines.filter { $0.hasPrefix("s ") } == program.server.map { "s \($0)" })
    #expect(lines.filter { !$0.hasPrefix("s ") } == program.client.map { "c \($0)" })
  }

  static func connect(_ port: Int, allowHalfOpen: Bool = false, _ connected: (() -> Void)? = nil) -> Socket {
    createConnection(ConnectOptions(port: port, host: "127.0.0.1", allowHalfOpen: allowHalfOpen), connected)
  }

  static let ends = [
    Program(
      "echo", server: ["end hi", "finish", "close false"],
      client: ["connect", "ready", "finish", "end hi", "close false"]
    ) { log in
      serve { socket in
        log.hear(socket, "s")
        socket.on("data") { (data: Buffer) in socket.write(data) }
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.write("hi")
        client.on("data") { (_: Buffer) in client.end() }
        return client
      }
    },
    Program(
      "the server's side ends by itself when the client has ended", server: ["end hi", "finish", "close false"],
      client: ["connect", "ready", "finish", "end x", "close false"]
    ) { log in
      serve { socket in
        log.hear(socket, "s")
        socket.write("x")
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.end("hi")
        return client
      }
    },
    Program(
      "the server goes on writing when the client has ended",
      server: ["end hi", "writeOnly true", "finish", "close false"],
      client: ["opening", "connect", "ready", "finish", "end late", "close false"]
    ) { log in
      serve(ServerOptions(allowHalfOpen: true)) { socket in
        log.hear(socket, "s")
        socket.on("end") {
          log("s", socket.readyState, socket.writable)
          setImmediate { socket.end("late") }
        }
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.end("hi")
        log("c", client.readyState)
        return client
      }
    },
    Program(
      "the client goes on writing when the server has ended", server: ["finish", "end morelast", "close false"],
      client: ["connect", "ready", "end bye", "writeOnly", "finish", "close false"]
    ) { log in
      serve { socket in
        socket.end("bye")
        log.hear(socket, "s")
      } client: { port in
        let client = connect(port, allowHalfOpen: true)
        log.hear(client, "c")
        client.on("end") {
          log("c", client.readyState)
          client.write("more") { _ in client.end("last") }
        }
        return client
      }
    },
    Program(
      "callbacks of writes and of the end", server: [],
      client: [
        "sync", "a", "b", "tick", "c", "again null", "finish", "end", "close false", "late ERR_STREAM_ALREADY_FINISHED",
      ]
    ) { log in
      serve {
        $0.resume()
      } client: { port in
        let client = Socket()
        log.hear(client, "c")
        client.removeAllListeners("connect").removeAllListeners("ready")
        client.connect(port, "127.0.0.1") {
          client.write("a") { _ in log("c a") }
          client.write("b") { _ in log("c b") }
          client.end("c") { log("c c") }
          client.end { error in log("c again", error) }
          process.nextTick { log("c tick") }
          log("c sync")
        }
        client.on("close") { client.end { error in log("c late", error) } }
        return client
      }
    },
    Program(
      "destroySoon sends what waits", server: ["false", "finish", "close false"],
      client: ["connect", "ready", "end x", "finish", "close false"]
    ) { log in
      serve { socket in
        socket.write("x")
        socket.destroySoon()
        log("s", socket.destroyed)
        log.hear(socket, "s", flowing: false)
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        return client
      }
    },
    Program(
      "states", server: ["open", "writeOnly", "closed", "closed"],
      client: ["open true false", "opening true true", "open false", "readOnly", "closed"]
    ) { log in
      serve(ServerOptions(allowHalfOpen: true)) { socket in
        log("s", socket.readyState)
        socket.on("end") {
          log("s", socket.readyState)
          socket.end()
          log("s", socket.readyState)
        }
        socket.on("close") { log("s", socket.readyState) }
        socket.resume()
      } client: { port in
        let client = Socket()
        log("c", client.readyState, client.pending, client.connecting)
        client.connect(port, "127.0.0.1") {
          log("c", client.readyState, client.pending)
          client.end()
          log("c", client.readyState)
        }
        log("c", client.readyState, client.pending, client.connecting)
        client.on("close") { log("c", client.readyState) }
        return client.resume()
      }
    },
  ]

  static let failures = [
    Program(
      "a write after the end", server: [],
      client: [
        "false", "sync true", "callback ERR_STREAM_WRITE_AFTER_END", "error ERR_STREAM_WRITE_AFTER_END", "close true",
      ]
    ) { log in
      serve {
        $0.resume()
      } client: { port in
        let client = Socket()
        log.hear(client, "c")
        client.removeAllListeners("connect").removeAllListeners("ready")
        return client.connect(port, "127.0.0.1") {
          client.end()
          log("c", client.write("x") { error in log("c callback", error) })
          log("c sync", client.destroyed)
        }
      }
    },
    Program(
      "a write after destroy", server: [],
      client: ["connect", "false", "callback ERR_STREAM_DESTROYED", "close false"]
    ) { log in
      serve {
        $0.on("error") {}.resume()
      } client: { port in
        let client = Socket()
        log.hear(client, "c")
        return client.connect(port, "127.0.0.1") {
          client.removeAllListeners("ready").destroy()
          log("c", client.write("x") { error in log("c callback", error) })
        }
      }
    },
    Program(
      "a write when the peer and this side have ended",
      server: ["end", "finish", "false", "callback EPIPE", "error EPIPE", "close true"],
      client: ["connect", "ready", "finish", "end", "close false"]
    ) { log in
      serve { socket in
        log.hear(socket, "s")
        socket.on("finish") {
          log("s", socket.write("x") { error in log("s callback", error) })
        }
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        return client.end()
      }
    },
    Program(
      "destroy with an error", server: [],
      client: [
        "connect", "destroyed true closed mine", "written null", "error mine", "tick", "immediate", "close true",
      ]
    ) { log in
      serve {
        $0.on("error") {}.resume()
      } client: { port in
        let client = Socket()
        log.hear(client, "c")
        return client.connect(port, "127.0.0.1") {
          client.removeAllListeners("ready")
          client.write("q") { error in log("c written", error) }
          client.destroy(NodeError("mine"))
          log("c destroyed", client.destroyed, client.readyState, client.errored)
          client.destroy(NodeError("second"))
          process.nextTick { log("c tick") }
          setImmediate { log("c immediate") }
        }
      }
    },
    Program(
      "destroy while it is connecting", server: [],
      client: ["callback ERR_SOCKET_CLOSED_BEFORE_CONNECTION", "close false"]
    ) { log in
      serve {
        $0.on("error") {}.resume()
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.write("x") { error in log("c callback", error) }
        return client.destroy()
      }
    },
    Program(
      "a reset by the server", server: ["reset true", "close false"],
      client: ["connect", "ready", "error ECONNRESET", "close true"]
    ) { log in
      serve { socket in
        socket.on("data") { (_: Buffer) in
          socket.resetAndDestroy()
          log("s reset", socket.destroyed)
        }
        log.hear(socket, "s", flowing: false)
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.write("x")
        client.once("error") { (error: any Error) in
          let error = error as? NodeError
          #expect(error?.message == "read ECONNRESET")
          #expect(error?.syscall == "read")
          #expect(error?.errno == -104)
        }
        return client
      }
    },
    Program(
      "a reset while it is connecting", server: ["error ECONNRESET", "close true"],
      client: ["false", "connect", "ready", "close false"]
    ) { log in
      serve {
        log.hear($0, "s")
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.resetAndDestroy()
        log("c", client.destroyed)
        return client
      }
    },
    Program("a reset of what is not open", server: [], client: ["error ERR_SOCKET_CLOSED", "close false"]) { log in
      let client = Socket()
      log.hear(client, "c")
      client.resetAndDestroy()
    },
  ]

  static let rest = [
    Program(
      "writes before it is connected", server: ["end ab", "finish", "close false"],
      client: [
        "true true 2 2", "a", "connect", "ready", "b", "ended", "finish", "end", "close false", "2 0",
      ]
    ) { log in
      serve {
        log.hear($0, "s")
      } client: { port in
        let client = connect(port)
        let first = client.write("a") { _ in log("c a") }
        let second = client.write("b") { _ in log("c b") }
        log("c", first, second, client.bytesWritten, client.bufferSize)
        client.once("finish") { log("c ended") }
        log.hear(client, "c")
        client.end()
        client.on("close") { log("c", client.bytesWritten, client.bytesRead) }
        return client
      }
    },
    Program(
      "pause and resume", server: [],
      client: ["pause", "true", "connect", "ready", "resumes true", "end onetwothree", "finish", "close false"]
    ) { log in
      var resume = {}
      serve { socket in
        socket.write("one")
        socket.write("two")
        socket.end("three")
        socket.on("finish") { setImmediate { resume() } }
      } client: { port in
        let client = connect(port)
        log.hear(client, "c", flowing: false)
        client.pause()
        log("c", client.isPaused())
        client.removeAllListeners("end")
        var data = ""
        client.on("data") { (more: Buffer) in data += more.toString() }
        client.on("end") { log("c end", data) }
        resume = {
          log("c resumes", client.isPaused())
          client.resume()
        }
        return client
      }
    },
    Program(
      "data that nobody reads is kept, and so is the end", server: [],
      client: ["connect", "ready", "null 6", "end onetwo", "finish", "close false"]
    ) { log in
      serve { socket in
        socket.write("one")
        socket.end("two")
      } client: { port in
        let client = connect(port)
        log.hear(client, "c", flowing: false)
        client.removeAllListeners("end")
        func look() {
          guard client.readableLength == 6 else { return _ = setTimeout(1) { look() } }
          log("c", client.readableFlowing, client.readableLength)
          var data = ""
          client.on("data") { (more: Buffer) in data += more.toString() }
          client.on("end") { log("c end", data) }
        }
        look()
        return client
      }
    },
    Program(
      "a time-out", server: [], client: ["callback 10.0 false", "timeout", "finish", "end", "close false"]
    ) { log in
      serve {
        $0.resume()
      } client: { port in
        let client = Socket()
        client.setTimeout(10) {
          log("c callback", client.timeout, client.destroyed)
          client.end()
        }
        log.hear(client, "c")
        client.removeAllListeners("connect").removeAllListeners("ready")
        return client.connect(port, "127.0.0.1")
      }
    },
    Program("no time-out", server: [], client: ["0.0", "connect", "ready", "end", "finish", "close false"]) { log in
      serve { socket in
        setTimeout(20) { socket.end() }
      } client: { port in
        let client = connect(port)
        client.setTimeout(5).setTimeout(0)
        log("c", client.timeout)
        log.hear(client, "c")
        return client
      }
    },
    Program(
      "destroy by a listener", server: ["data a", "close false"],
      client: ["connect", "ready", "end", "finish", "close false"]
    ) { log in
      serve { socket in
        socket.on("data") { (data: Buffer) in
          log("s data", data.toString())
          socket.destroy()
        }
        log.hear(socket, "s", flowing: false)
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        client.write("a")
        return client
      }
    },
    Program(
      "destroy by the connection listener", server: ["close false"],
      client: ["connect", "ready", "end", "finish", "close false"]
    ) { log in
      serve { socket in
        socket.destroy()
        log.hear(socket, "s")
      } client: { port in
        let client = connect(port)
        log.hear(client, "c")
        return client
      }
    },
    Program("cork and uncork", server: ["end ab", "finish", "close false"], client: ["2", "0"]) { log in
      serve {
        log.hear($0, "s")
      } client: { port in
        let client = Socket()
        return client.resume().connect(port, "127.0.0.1") {
          client.cork()
          client.cork()
          client.write("a")
          client.write("b")
          client.uncork()
          setImmediate {
            log("c", client.writableLength)
            client.uncork()
            log("c", client.writableLength)
            client.end()
          }
        }
      }
    },
    Program(
      "a socket connects again when it was closed", server: [],
      client: [
        "connect", "ready", "end hi1", "finish", "close false", "again true", "connect", "ready", "end hi1hi2",
        "finish", "close false",
      ]
    ) { log in
      var n = 0
      let server = createServer { socket in
        n += 1
        socket.end("hi\(n)")
      }
      server.listen(0, "127.0.0.1") { (this: NetServer) in
        let client = Socket()
        log.hear(client, "c")
        client.connect(this.address().port, "127.0.0.1")
        client.once("close") {
          log("c again", client.destroyed)
          client.connect(this.address().port, "127.0.0.1")
          client.once("close") { server.close() }
        }
      }
    },
  ]

  @Test func `end with an uncaught error that nobody hears, and go on`() async {
    let lines = await onLoop { log in
      Self.serve { socket in
        socket.on("close") { (hadError: Bool) in log("close", hadError) }
        socket.destroy(NodeError("unheard"))
      } client: {
        Self.connect($0).resume()
      }
    }
    #expect(lines == ["uncaught unheard", "close true"])
  }

  @Test func `refuse a listener that takes something else`() async {
    let lines = await onLoop { log in
      let socket = Socket()
      process.on("uncaughtException") { (error: any Error) in log(error.message) }
      socket.on("data") { (_: Int) in }
      socket.on("close") { (_: String) in }
      socket.on("connect") { (_: Int) in }
      log(socket.eventNames())
    }
    #expect(
      lines == [
        "uncaught ERR_INVALID_ARG_TYPE",
        "The listener for 'data' takes (Int), but the event carries (Buffer); write the types in the closure",
        "uncaught ERR_INVALID_ARG_TYPE",
        "The listener for 'close' takes (String), but the event carries (Bool); write the types in the closure",
        "uncaught ERR_INVALID_ARG_TYPE",
        "The listener for 'connect' takes (Int), but the event carries (); write the types in the closure", "[]",
      ])
  }

  @Test func `know their addresses, also when they are closed`() async {
    let lines = await onLoop { log in
      Self.serve { socket in
        log("s", socket.remoteFamily, socket.remoteAddress, socket.localAddress, socket.localFamily)
        socket.end()
      } client: { port in
        let client = Socket()
        client.connect(port, "127.0.0.1") {
          log("c", client.remoteAddress, client.remotePort == port, client.remoteFamily, client.address().address)
        }
        client.on("close") { log("c", client.remoteAddress, client.localAddress, client.address().address.isEmpty) }
        return client.resume()
      }
    }
    #expect(lines.filter { $0.hasPrefix("s") } == ["s IPv4 127.0.0.1 127.0.0.1 IPv4"])
    #expect(lines.filter { $0.hasPrefix("c") } == ["c 127.0.0.1 true IPv4 127.0.0.1", "c 127.0.0.1 null true"])
  }
}
