import Foundation
import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import Testing
import WS
import TestSupport

// Each transcript is what ws 8.11 gives on Node 20.20 when the same bytes are sent, unless the test says otherwise.
@Suite(.serialized)
struct WebSocketServerTests {
  // MARK: Where it listens

  @Test func `wants one of port, server and noServer`() async throws {
    let lines = try await onLoop { log in
      let options: [WebSocketServerOptions] = [
        .init(), .init(port: 0, noServer: true), .init(server: NodeHTTP.createServer(), noServer: true),
      ]
      for options in options {
        do { _ = try WebSocketServer(options) } catch {
          log("\((error as? NodeError)?.name ?? ""): \(error.message)")
        }
      }
    }
    let message =
      "TypeError: One and only one of the \"port\", \"server\", or \"noServer\" options must be specified"
    #expect(lines == [message, message, message])
  }

  @Test func `calls back and then emits 'listening'`() async throws {
    let lines = try await onLoop { log in
      var server: WebSocketServer?
      server = try WebSocketServer(.init(port: 0, host: "127.0.0.1")) {
        let address = server?.address()
        log("callback \(address?.address ?? "") \(address?.family ?? "")")
        server?.close()
      }
      server?.on("listening") { log("listening") }
      server?.on("close") { log("close") }
    }
    #expect(lines == ["callback 127.0.0.1 IPv4", "listening", "close"])
  }

  @Test func `passes on that its port is taken`() async throws {
    let lines = try await onLoop { log in
      let other = NodeNet.createServer()
      other.listen(0) {
        let port = other.address().port
        do {
          let server = try WebSocketServer(.init(port: port)) { log("never") }
          server.on("error") { (error: any Error) in
            log("error \(error.code ?? "") \(error.message.replacing("\(port)", with: "PORT"))")
            other.close()
            server.close { error in log("closed \(error.words)") }
          }
        } catch { log("threw \(error)") }
      }
    }
    #expect(lines == ["error EADDRINUSE listen EADDRINUSE: address already in use :::PORT", "closed null"])
  }

  // MARK: Clients

  @Test func `keeps its clients in order while they come and go`() async throws {
    let lines = try await onLoop { log in
      var all: [WebSocket] = []
      let server = try WebSocketServer(.init(port: 0))
      server.on("connection") { (ws: WebSocket) in
        all.append(ws)
        let id = all.count
        log("connection \(id) of \(server.clients.size) \(server.clients.has(ws))")
        ws.on("close") { (_: Int) in log("close \(id) of \(server.clients.size) \(server.clients.has(ws))") }
        guard id == 3 else { return _ = RawClient.upgrade(server.address().port) }
        var seen: [Int] = []
        server.clients.forEach { client in
          let index = (all.firstIndex { $0 === client } ?? -1) + 1
          seen.append(index)
          if index == 1 { all[1].terminate() }
        }
        log("seen \(seen) of \(server.clients.size)")
        all[1].on("close") { (_: Int) in
          log("left \(server.clients.map { client in (all.firstIndex { $0 === client } ?? -1) + 1 })")
          for client in server.clients { client.terminate() }
          server.close { log("closed") }
        }
      }
      server.on("listening") { _ = RawClient.upgrade(server.address().port) }
    }
    #expect(
      lines.prefix(6) == [
        "connection 1 of 1 true", "connection 2 of 2 true", "connection 3 of 3 true", "seen [1, 2, 3] of 3",
        "close 2 of 2 false", "left [1, 3]",
      ])
    #expect(Set(lines.dropFirst(6).filter { !$0.hasSuffix("false") }) == ["closed"])
    #expect(lines.count == 9)
  }

  @Test func `walks over the clients that were there when the walk began and still are`() async throws {
    let lines = try await onLoop { log in
      let server = try WebSocketServer(.init(port: 0))
      var all: [WebSocket] = []
      server.on("connection") { (ws: WebSocket) in
        all.append(ws)
        guard all.count == 100 else { return _ = RawClient.upgrade(server.address().port) }
        let walk = server.clients.makeIterator()
        var count = 0
        _ = walk.next()
        for client in all.dropLast(10) { client.terminate() }
        all[0].on("close") { (_: Int) in
          setImmediate {
            while walk.next() != nil { count += 1 }
            log("\(count) \(server.clients.size) \(server.clients.elementsEqual(all.suffix(10)) { $0 === $1 })")
            for client in server.clients { client.terminate() }
            server.close()
          }
        }
      }
      server.on("listening") { _ = RawClient.upgrade(server.address().port) }
    }
    #expect(lines == ["10 10 true"])
  }

  @Test func `keeps no clients when it is told not to`() async throws {
    let lines = try await onLoop { log in
      try serve(.init(clientTracking: false)) { ws, _ in
        ws.on("close") { (code: Int) in log("close \(code)") }
        ws.terminate()
      } onListening: { port, server in
        log("\(server.clients.size)")
        RawClient.upgrade(port).closing(server)
      }
    }
    #expect(lines == ["0", "close 1006"])
  }

  // MARK: Closing

  @Test func `lets its clients go on when it is closed, and is closed when they have gone`() async throws {
    let lines = try await onLoop { log in
      try serve { [unowned log] ws, _ in
        ws.on("close") { (code: Int) in log("ws close \(code)") }
        setImmediate { ws.send("still") }
      } onListening: { port, server in
        server.on("close") { log("close") }
        server.on("connection") { (ws: WebSocket) in
          server.close { error in log("closed \(error.words)") }
          log("state \(ws.readyState)")
        }
        let client = RawClient(port)
        client.onFrame = { frame in
          log("frame \(frame)")
          client.frame(0x88)
        }
        client.send(RawClient.handshake)
      }
    }
    #expect(lines == ["state 1", "frame 81 still", "frame 88", "close", "closed null", "ws close 1005"])
  }

  @Test func `tells each call of close, and an error when it was closed before`() async throws {
    let lines = try await onLoop { log in
      try serve { _, _ in
      } onListening: { _, server in
        server.on("close") { log("close") }
        server.close { error in log("first \(error.words)") }
        server.close { error in log("second \(error.words)") }
        server.once("close") { setImmediate { server.close { error in log("third \(error.words)") } } }
      }
    }
    #expect(lines == ["close", "first null", "second null", "close", "third The server is not running"])
  }

  @Test func `leaves the HTTP server that it was given, and no listener on it`() async throws {
    let lines = try await onLoop { log in
      let http = NodeHTTP.createServer { _, response in response.end("plain") }
      let server = try WebSocketServer(.init(server: http))
      server.on("connection") { (ws: WebSocket) in
        ws.on("close") { (_: Int) in log("ws close") }
        server.on("close") { log("close") }
        server.close { error in
          let left = ["upgrade", "error"].map { http.listenerCount($0) }
          log("closed \(error.words) \(http.listening) \(left)")
          http.close { log("http closed") }
        }
        log("waits \(http.listening)")
        setImmediate { ws.terminate() }
      }
      server.on("listening") { log("listening") }
      http.listen(0) {
        log("callback")
        RawClient.upgrade(http.address().port)
      }
    }
    #expect(
      lines == [
        "listening", "callback", "waits true", "ws close", "close", "closed null true [0, 0]", "http closed",
      ])
  }

  @Test func `is closed at once when a given server has no clients`() async throws {
    let lines = try await onLoop { log in
      let http = NodeHTTP.createServer()
      let server = try WebSocketServer(.init(server: http))
      http.listen(0) {
        server.on("close") { log("close") }
        server.close {
          log("closed")
          http.close()
        }
        log("returned")
      }
    }
    #expect(lines == ["returned", "close", "closed"])
  }

  // MARK: By hand

  @Test func `upgrades by hand, and passes on what the program emits`() async throws {
    let lines = try await onLoop { log in
      let server = try WebSocketServer(.init(noServer: true))
      let http = NodeHTTP.createServer()
      http.on("upgrade") { request, socket, head in
        if request.url == "/no" { return _ = socket.destroy() }
        server.handleUpgrade(request, socket, head) { ws, given in
          log("upgraded \(ws.readyState) \(given === request) \(server.clients.size)")
          server.emit("connection", ws, request, "more")
        }
      }
      server.on("connection") { (ws: WebSocket, request: IncomingMessage, more: String) in
        log("connection \(request.url) \(more)")
        ws.on("close") { (_: Int) in
          log("ws close")
          server.close { error in
            log("closed \(error.words)")
            http.close()
          }
        }
        ws.terminate()
      }
      http.listen(0) {
        let port = http.address().port
        let refused = RawClient.upgrade(port, RawClient.handshake("/no"))
        refused.socket.on("close") {
          log("refused \(refused.head == nil)")
          RawClient.upgrade(port, RawClient.handshake("/yes"))
        }
      }
    }
    #expect(lines == ["refused true", "upgraded 1 true 1", "connection /yes more", "ws close", "closed null"])
  }

  @Test func `has no address without a server`() async throws {
    let lines = try await onLoop { log in
      let server = try WebSocketServer(.init(noServer: true))
      _ = server.address()
      server.on("close") { log("close") }
      server.close { error in log("closed \(error.words)") }
      server.close { error in log("second \(error.words)") }
    }
    #expect(
      lines == [
        "uncaught Error: The server is operating in \"noServer\" mode", "close", "closed null", "second null",
      ])
  }

  @Test func `upgrades a socket once`() async throws {
    let lines = try await onLoop { log in
      let server = try WebSocketServer(.init(noServer: true))
      let http = NodeHTTP.createServer()
      http.on("upgrade") { request, socket, head in
        var made: WebSocket?
        server.handleUpgrade(request, socket, head) { ws, _ in
          log("first")
          made = ws
        }
        server.handleUpgrade(request, socket, head) { _, _ in log("second") }
        made?.terminate()
        server.handleUpgrade(request, socket, head) { _, _ in log("third") }
        http.close()
      }
      http.listen(0) { RawClient.upgrade(http.address().port) }
    }
    #expect(
      lines == [
        "first",
        "uncaught Error: server.handleUpgrade() was called more than once with the same socket, "
          + "possibly due to a misconfiguration",
      ])
  }

  @Test func `answers 503 when it is closed`() async throws {
    let lines = try await onLoop { log in
      let server = try WebSocketServer(.init(noServer: true))
      let http = NodeHTTP.createServer()
      http.on("upgrade") { request, socket, head in
        server.close()
        server.handleUpgrade(request, socket, head) { _, _ in log("never") }
        http.close()
      }
      http.listen(0) {
        let client = RawClient.upgrade(http.address().port)
        client.socket.on("close") { log((client.head ?? "").replacing("\r\n", with: " | ")) }
      }
    }
    #expect(
      lines == [
        "HTTP/1.1 503 Service Unavailable | Connection: close | Content-Type: text/html | Content-Length: 19"
      ])
  }

  // MARK: Events of the handshake

  @Test func `leaves a wrong handshake to a listener of 'wsClientError'`() async throws {
    let lines = try await onLoop { log in
      try serve { _, _ in
        log("never")
      } onListening: { port, server in
        server.on("wsClientError") { (error: any Error, socket: Socket, request: IncomingMessage) in
          log("\(error.message) \(request.url)")
          socket.end("HTTP/1.1 499 Mine\r\n\r\n")
        }
        let client = RawClient.upgrade(port, RawClient.handshake.replacing("Version: 13", with: "Version: 7"))
        client.socket.on("close") {
          log(client.head ?? "none")
          server.close()
        }
      }
    }
    #expect(lines == ["Missing or invalid Sec-WebSocket-Version header /", "HTTP/1.1 499 Mine"])
  }

  @Test func `emits 'headers' before the answer leaves and 'connection' is emitted`() async throws {
    let lines = try await onLoop { log in
      try serve { _, _ in
        log("connection")
      } onListening: { port, server in
        server.on("headers") { (headers: HeaderLines, request: IncomingMessage) in
          log("headers \(headers.count) \(headers[0]) \(request.url)")
          headers.push("X-Split: a\r\nb")
        }
        let client = RawClient(port)
        client.onHead = {
          log("head \(client.head?.split(separator: "\r\n").count ?? 0)")
          client.socket.destroy()
        }
        client.send(RawClient.handshake("/h"))
        client.closing(server)
      }
    }
    #expect(lines == ["headers 4 HTTP/1.1 101 Switching Protocols /h", "connection", "head 4"])
  }

  @Test func `survives a client that goes while it is decided on`() async throws {
    let lines = try await onLoop { log in
      var answer: VerifyClientCallback?
      let server = try WebSocketServer(.init(port: 0, verifyClient: { _, done in answer = done }))
      server.on("connection") { (_: WebSocket) in log("never") }
      server.on("listening") {
        let client = RawClient.upgrade(server.address().port)
        setTimeout(30) { client.socket.resetAndDestroy() }
        client.socket.on("close") {
          setTimeout(30) {
            answer?(true)
            answer?(false, 403)
            answer?(true)
            log("answered")
            server.close()
          }
        }
      }
    }
    #expect(lines == ["answered"])
  }

  // MARK: What is left

  @Test func `frees every connection`() async throws {
    let lines = try await onLoop { log in
      try Churn.run(2000) { opened, gone, server in
        log("\(opened >= 1500) \(3 * opened - gone) \(server.clients.size)")
        server.close { log("closed") }
      }
    }
    #expect(lines == ["true 0 0", "closed"])
  }

  @Test func `gives every descriptor back`() async {
    await #expect(processExitsWith: .success) {
      // The first loop and connection open what the process keeps.
      try Churn.run(1) { _, _, server in
        server.close {
          let before = Churn.descriptors
          try Churn.run(200) { _, _, server in
            server.close { setImmediate { process.exit(Churn.descriptors == before ? 0 : 1) } }
          }
        }
      }
      EventLoop.run()
    }
  }
}

/// Connections that come and go in every way.
private enum Churn {
  /// The number of descriptors that the process has open.
  static var descriptors: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? -1 }

  /// Has `count` clients come one after the other. `done` is given the number of those that were connected, and of the
  /// objects of theirs that are gone, which are three each.
  static func run(_ count: Int, _ done: @escaping (Int, Int, WebSocketServer) throws -> Void) throws {
    var tombs: [Tomb] = []
    let server = try WebSocketServer(.init(port: 0))
    server.on("connection") { (ws: WebSocket, request: IncomingMessage) in
      tombs += [Tomb(ws), Tomb(request), Tomb(request.socket)]
      ws.isAlive = true
      ws.on("message") { data in ws.send(data) { _ in if data.count == 4 { ws.terminate() } } }
    }
    func next(_ left: Int) {
      guard left > 0 else {
        return onceTrue({ tombs.allSatisfy(\.isEmpty) }) {
          try done(tombs.count / 3, tombs.count { $0.isEmpty }, server)
        }
      }
      let client = RawClient(server.address().port)
      client.onFrame = { [unowned client] frame in if frame.first == 0x82 { client.frame(0x88) } }
      client.send(RawClient.handshake)
      switch left % 4 {
      case 0: client.frame(0x81, "hi")
      case 1: client.frame(0x81, "quit")
      case 2: client.onHead = { [unowned client] in client.socket.resetAndDestroy() }
      default: client.socket.end()
      }
      client.socket.on("close") { next(left - 1) }
    }
    server.on("listening") { next(count) }
  }
}

/// Knows whether an object is gone.
private final class Tomb {
  private weak var object: AnyObject?

  init(_ object: AnyObject) { self.object = object }

  var isEmpty: Bool { object == nil }
}
