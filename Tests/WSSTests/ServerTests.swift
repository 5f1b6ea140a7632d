import Foundation
import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import Testing
import WSS
import TestSupport

// What the npm package `wss` 3.3.5 does on Node 20.20, one test for each thing that was observed; where this package
// means to do better, the test says so.
@Suite(.serialized)
struct ServerTests {
  // MARK: Making one

  @Test func `is a WebSocketServer that does not listen yet`() async throws {
    let lines = try await onLoop { log in
      let servers = [
        WSS.createServer(), WSS.createServer { _ in }, WSS.createServer { _, _ in }, WSS.createServer(.init()) { _ in },
        createServerFrom(NodeHTTP.createServer()),
      ]
      for server in servers {
        log("\((server as AnyObject) is WebSocketServer) \(server.listening) \(server.address().port)")
      }
    }
    #expect(lines == Array(repeating: "true false 0", count: 5))
  }

  @Test func `must be given a server to be made from`() {
    let error = #expect(throws: NodeError.self) { try createServerFrom() }
    #expect(error?.message == "must provide server")
    #expect(error?.name == "Error")
  }

  @Test func `tells of a client on the HTTP server, by its headers, to its listener and to others, in that order`()
    async throws
  {
    let lines = try await onLoop { log in
      let server = WSS.createServer { ws in log("listener \(ws.readyState)") }
      let http = server.listen(0) { RawClient.upgrade(server.address().port) }
      http.on("connection") { (_: Socket) in log("http connection") }
      server.on("headers") { (_: HeaderLines) in log("headers") }
      server.on("connection") { (ws: WebSocket, request: IncomingMessage) in
        log("connection \(request.url) \(server.clients.has(ws)) \(server.clients.size)")
        server.close()
      }
    }
    #expect(lines == ["http connection", "headers", "listener 1", "connection / true 1"])
  }

  /// The package hands the connection alone to its listener.
  @Test func `hands the request to its listener too`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer { _, request in log("listener \(request.method) \(request.url)") }
      server.on("connection") { (_: WebSocket) in server.close() }
      server.listen(0) { RawClient.upgrade(server.address().port, RawClient.handshake("/a?b")) }
    }
    #expect(lines == ["listener GET /a?b"])
  }

  /// The package drops them.
  @Test func `honours the options of ws`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer(.init(path: "/chat", maxPayload: 3)) { ws in
        ws.on("error") { (error: any Error) in log(error.code ?? "") }
      }
      server.listen(0) {
        let port = server.address().port
        let refused = RawClient.upgrade(port)
        refused.socket.on("close") {
          log(refused.head?.prefix(12).description ?? "none")
          let taken = RawClient.upgrade(port, RawClient.handshake("/chat")) { log("frame \($0)") }
          taken.frame(0x81, "long")
          taken.socket.on("close") { server.close() }
        }
      }
    }
    #expect(lines == ["HTTP/1.1 400", "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH", "frame 88 1009"])
  }

  @Test func `hands the options of ws on when it is made from a server`() async throws {
    let lines = try await onLoop { log in
      let http = NodeHTTP.createServer { _, response in response.end("plain") }
      let server = createServerFrom(http, { _ in log("never") }, .init(path: "/chat"))
      http.listen(0) {
        log("listening \(server.listening)")
        let client = RawClient.upgrade(http.address().port)
        client.socket.on("close") {
          log(client.head?.prefix(12).description ?? "none")
          server.close()
        }
      }
    }
    #expect(lines == ["listening true", "HTTP/1.1 400"])
  }

  @Test func `answers plain requests with 426 and keeps the connection`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer()
      server.listen(0) {
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        var answer = ""
        socket.on("data") { (data: Buffer) in
          answer += data.toString()
          guard answer.hasSuffix("Upgrade Required") else { return }
          log(answer.replacing(/Date: [^\r]*/, with: "Date: X"))
          socket.destroy()
          server.close()
        }
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
      }
    }
    #expect(
      lines == [
        "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 16\r\nContent-Type: text/plain\r\nDate: X\r\n"
          + "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nUpgrade Required"
      ])
  }

  // MARK: Listening

  /// In the package `listening` is false inside the callback.
  @Test func `emits 'listening' before the callback, which has the HTTP server`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer()
      server.on("listening") { log("listening") }
      let http = server.listen(0) { this in
        log("callback \(this === server._server) \(this.address().port == server.address().port) \(server.listening)")
        server.close()
      }
      log("\(http === server._server)")
    }
    #expect(lines == ["true", "listening", "callback true true true"])
  }

  @Test func `calls the callback of listen once`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer()
      server.listen(0) {
        log("callback")
        server.close { server.listen(0) { server.close() } }
      }
    }
    #expect(lines == ["callback"])
  }

  @Test func `listens in every form`() async throws {
    let lines = try await onLoop { log in
      let path = "\(NSTemporaryDirectory())wss-\(ProcessInfo.processInfo.processIdentifier).sock"
      let other = NodeNet.createServer()
      func forms(_ port: Int) -> [(Server) -> Void] {
        [
          { $0.listen(0) }, { $0.listen() }, { $0.listen(0, "127.0.0.1") }, { $0.listen(0, "127.0.0.1", 5) },
          { $0.listen(.init(port: 0, host: "127.0.0.1", backlog: 5)) }, { $0.listen(path) }, { $0.listen(other) },
        ]
      }
      func next(_ index: Int) {
        let forms = forms(0)
        guard index < forms.count else { return _ = other.close() }
        let server = WSS.createServer { $0.terminate() }
        server.on("listening") {
          let address = server.address()
          let isShared = address.port == other.address().port
          log("\(address.address == path ? "path" : address.address) \(address.family) \(address.port > 0) \(isShared)")
          let client =
            address.address == path
            ? NodeNet.createConnection(path: path) : NodeNet.createConnection(address.port, "127.0.0.1")
          client.write(RawClient.handshake)
          client.resume()
          client.on("close") {
            server.close {
              log("left \(FileManager.default.fileExists(atPath: path))")
              next(index + 1)
            }
          }
        }
        forms[index](server)
      }
      other.listen(0) { next(0) }
    }
    #expect(
      lines.filter { $0 != "left false" }.prefix(6) == [
        ":: IPv6 true false", ":: IPv6 true false", "127.0.0.1 IPv4 true false", "127.0.0.1 IPv4 true false",
        "127.0.0.1 IPv4 true false", "path  false false",
      ])
    #expect(lines.contains(":: IPv6 true true"))
    #expect(lines.count { $0 == "left false" } == 7)
  }

  @Test func `throws when it is told to listen twice, also before it is bound`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer()
      server.listen(0)
      server.listen(0)
      server.on("listening") {
        server.listen(0)
        server.close()
      }
    }
    let error =
      "uncaught Error [ERR_SERVER_ALREADY_LISTEN]: Listen method has been called more than once without closing."
    #expect(lines == [error, error])
  }

  @Test func `passes on that the port is taken`() async throws {
    let lines = try await onLoop { log in
      let other = NodeNet.createServer()
      other.listen(0) {
        let port = other.address().port
        let server = WSS.createServer()
        server.on("error") { (error: any Error) in
          log("\(error.code ?? "") \(error.message.replacing("\(port)", with: "PORT")) \(server.listening)")
          other.close()
        }
        server.listen(port) { log("never") }
      }
    }
    #expect(lines == ["EADDRINUSE listen EADDRINUSE: address already in use :::PORT false"])
  }

  @Test(arguments: [-1, 65_536, 70_000])
  func `refuses a port that is none`(_ port: Int) async throws {
    let lines = try await onLoop { _ in WSS.createServer().listen(port) }
    #expect(lines.first?.hasPrefix("uncaught RangeError [ERR_SOCKET_BAD_PORT]") == true)
  }

  @Test func `refuses options that say nowhere`() async throws {
    let lines = try await onLoop { _ in WSS.createServer().listen(ListenOptions()) }
    #expect(lines.first?.hasPrefix("uncaught TypeError [ERR_INVALID_ARG_VALUE]") == true)
  }

  // MARK: Closing

  /// The package leaves out 'close' on the server, and says that it listens until that.
  @Test func `cuts its clients, closes the HTTP server and returns it`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer { ws in
        ws.on("close") { (code: Int, _: Buffer) in log("ws close \(code)") }
      }
      server.on("close") { log("close") }
      server.on("connection") { (_: WebSocket) in
        guard server.clients.size < 3 else {
          let http = server.close { error in log("closed \(error == nil) \(server.listening)") }
          return log("returned \(http === server._server) \(server.listening)")
        }
        RawClient.upgrade(server.address().port)
      }
      server.listen(0) { RawClient.upgrade(server.address().port).socket.on("close") { log("client sees it") } }
    }
    #expect(lines.first == "returned true false")
    #expect(lines.count { $0 == "ws close 1006" } == 3)
    #expect(lines.contains("client sees it"))
    #expect(lines.filter { $0.hasPrefix("close") } == ["close", "closed true false"])
  }

  /// The package throws a TypeError from its own insides.
  @Test func `tells a second close that it does not run`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer()
      server.close { error in log("before \(error?.code ?? "nil")") }
      server.listen(0) {
        server.close { error in log("first \(error?.code ?? "nil")") }
        server.close { error in log("second \(error?.code ?? "nil")") }
      }
    }
    #expect(lines.contains("first nil"))
    #expect(lines.contains("second ERR_SERVER_NOT_RUNNING"))
    #expect(lines.contains("before ERR_SERVER_NOT_RUNNING"))
  }

  /// In the package upgrades hang then.
  @Test func `opens again by listen`() async throws {
    let lines = try await onLoop { log in
      var round = 0
      let server = WSS.createServer { ws in
        log("connection \(round)")
        ws.on("message") { data in ws.send(data) }
      }
      func open() {
        round += 1
        server.listen(0) {
          let client = RawClient(server.address().port)
          client.onFrame = { frame in
            log("frame \(frame)")
            server.close { if round < 3 { open() } }
          }
          client.send(RawClient.handshake)
          client.frame(0x81, "round \(round)")
        }
      }
      open()
    }
    #expect(
      lines == [
        "connection 1", "frame 82 round 1", "connection 2", "frame 82 round 2", "connection 3", "frame 82 round 3",
      ])
  }

  // MARK: `new Server`

  /// In the package `listening` stays false.
  @Test func `is made with a port of its own by new Server`() async throws {
    let lines = try await onLoop { log in
      var made: Server?
      let server = try Server(.init(port: 0)) { log("callback \(made?.listening ?? false)") }
      made = server
      server.on("listening") {
        log("listening \(server.listening)")
        server.close()
      }
    }
    #expect(lines == ["callback true", "listening true"])
  }

  // MARK: Messages

  /// The package hands text as a string; ws 8, which this is, a buffer.
  @Test func `gives text as a buffer that becomes a string`() async throws {
    let lines = try await onLoop { log in
      let server = WSS.createServer { ws in
        ws.send("welcome!")
        ws.on("message") { data in
          ws.send(data.toString())
          ws.close(1000, "done")
        }
      }
      server.listen(0) {
        let client = RawClient(server.address().port)
        client.onFrame = { frame in
          log("frame \(frame)")
          if frame.first == 0x88 { client.frame(0x88) }
        }
        client.send(RawClient.handshake)
        client.frame(0x81, "Grüße")
        client.socket.on("close") { server.close() }
      }
    }
    #expect(lines == ["frame 81 welcome!", "frame 81 Grüße", "frame 88 1000 done"])
  }
}
