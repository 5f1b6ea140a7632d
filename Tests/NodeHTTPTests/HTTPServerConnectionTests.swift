import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import Testing
import TestSupport

// Each transcript is Node's 20.20.
@Suite(.serialized)
struct HTTPServerConnectionTests {
  /// Runs a server and one client that sends the text; `also` may prepare the server, and is given the client.
  private func run(
    _ request: String, times: (keepAlive: Double, headers: Double, request: Double) = (5000, 60_000, 300_000),
    also: @escaping @Sendable (HTTPServer, Socket, Log) -> Void = { _, _, _ in },
    _ listener: @escaping @Sendable (IncomingMessage, ServerResponse, Log) -> Void
  ) async throws -> [String] {
    try await onLoop { log in
      let options = HTTPServerOptions(
        keepAliveTimeout: times.keepAlive, headersTimeout: times.headers, requestTimeout: times.request,
        connectionsCheckingInterval: 20)
      let server = NodeHTTP.createServer(options) { listener($0, $1, log) }
      server.listen(0) {
        var answer = ""
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        socket.on("data") { (data: Buffer) in answer += data.toString() }
        socket.on("error") { (_: any Error) in }
        socket.on("close") {
          log(answer.replacing(/Date: [^\r]*/, with: "Date: X"))
          server.close()
        }
        also(server, socket, log)
        socket.write(request)
      }
    }
  }

  @Test func `leaves a wrong request to a listener of 'clientError'`() async throws {
    let lines = try await run("nonsense\r\n\r\n") { server, _, log in
      server.on("clientError") { (error: any Error, socket: Socket) in
        log("\(error.code ?? "") \(error.message) \((error as? NodeError)?.bytesParsed ?? -1) \(socket.writable)")
        socket.end("HTTP/1.1 400 Mine\r\n\r\n")
      }
    } _: { _, _, log in
      log("never")
    }
    #expect(
      lines == [
        "HPE_INVALID_METHOD Parse Error: Invalid method encountered 0 true", "HTTP/1.1 400 Mine\r\n\r\n",
      ])
  }

  @Test func `tells a request of a client that goes in the middle of it`() async throws {
    let lines = try await run("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc") { server, client, _ in
      server.on("aborting") { client.destroy() }
    } _: { req, res, log in
      req.on("data") { (data: Buffer) in
        log("data \(data.toString())")
        req.socket.server?.emit("aborting")
      }
      req.on("aborted") { log("aborted \(req.aborted)") }
      req.on("error") { (error: any Error) in log("error \(error.code ?? "") \(error.message)") }
      req.on("end") { log("never") }
      req.on("close") { log("close \(req.complete) \(req.destroyed)") }
      res.on("close") {
        log("res close \(res.writableFinished)")
        res.end("late") { log("never") }
      }
    }
    #expect(
      lines.filter { $0 != "" } == [
        "data abc", "aborted true", "res close false", "error ECONNRESET aborted", "close false true",
      ])
  }

  @Test func `takes the end of a response whose client has gone`() async throws {
    let lines = try await run("GET / HTTP/1.1\r\nHost: h\r\n\r\n") { server, client, _ in
      server.on("request") { (_: IncomingMessage, _: ServerResponse) in client.destroy() }
    } _: { _, res, log in
      res.on("finish") { log("never") }
      res.on("close") {
        res.end("late")
        log("res close \(res.writableEnded)")
      }
    }
    #expect(lines.filter { $0 != "" } == ["res close true"])
  }

  @Test func `gives 'end', 'finish' and 'close' in Node's order`() async throws {
    let lines = try await run("POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 1\r\n\r\na") {
      req, res, log in
      req.on("end") { log("end") }
      req.on("close") { log("close") }
      res.on("finish") { log("finish") }
      res.on("close") { log("res close") }
      req.on("data") { (data: Buffer) in log("data \(data.toString())") }
      res.end("x") { log("callback") }
      log("returned")
    }
    #expect(Set(lines.dropLast()) == ["returned", "data a", "finish", "callback", "res close", "end", "close"])
    #expect(lines.first == "returned")
    #expect(lines.count == 8)
  }

  @Test func `holds a body back while its request is paused`() async throws {
    let head = "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 3000000\r\n\r\n"
    let lines = try await run(head + String(repeating: "x", count: 3_000_000)) { req, res, log in
      var count = 0
      req.on("data") { (data: Buffer) in
        count += data.count
        req.pause()
        setImmediate { req.resume() }
      }
      req.on("end") {
        log("\(count) \(req.complete)")
        res.end("ok")
      }
    }
    #expect(lines.first == "3000000 true")
    #expect(lines.last?.hasSuffix("\r\n\r\nok") == true)
  }

  @Test func `gives the trailers`() async throws {
    let request =
      "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-A: 1\r\nx-a: 2\r\n\r\n"
    let lines = try await run(request) { req, res, log in
      req.on("end") {
        log("\(req.trailers["x-a"] ?? "") \(req.rawTrailers)")
        res.end()
      }
      req.resume()
    }
    #expect(lines.first == "1, 2 [\"X-A\", \"1\", \"x-a\", \"2\"]")
  }

  // MARK: Expectations and other protocols

  @Test func `leaves expectations to their listeners`() async throws {
    let head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nConnection: close\r\nExpect: "
    let prepare: @Sendable (HTTPServer, Socket, Log) -> Void = { server, _, log in
      server.on("checkContinue") { (req: IncomingMessage, res: ServerResponse) in
        log("check")
        res.writeContinue()
        req.on("data") { (data: Buffer) in log(data.toString()) }
        req.on("end") { res.end("ok") }
      }
      server.on("checkExpectation") { (req: IncomingMessage, res: ServerResponse) in
        log(req.headers["expect"] ?? "")
        res.end("ok")
      }
    }
    let ok = "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
    let continued = try await run(head + "100-Continue\r\n\r\nhi", also: prepare) { _, _, log in log("never") }
    #expect(continued == ["check", "hi", "HTTP/1.1 100 Continue\r\n\r\n" + ok])
    let coffee = try await run(head + "coffee\r\n\r\nhi", also: prepare) { _, _, log in log("never") }
    #expect(coffee == ["coffee", ok])
  }

  @Test func `hands over the socket and what came behind the head of an upgrade`() async throws {
    let lines = try await run("GET /u HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nhead") {
      server, client, log in
      server.on("upgrade") { (req: IncomingMessage, socket: Socket, head: Buffer) in
        log("\(req.url) \(req.headers["upgrade"] ?? "") '\(head.toString())'")
        socket.write("raw ")
        socket.on("data") { (data: Buffer) in _ = socket.end("echo \(data.toString())") }
        client.write("more")
      }
    } _: { _, _, log in
      log("never")
    }
    #expect(lines == ["/u x 'head'", "raw echo more"])
  }

  @Test func `hands over the socket of a CONNECT`() async throws {
    let lines = try await run("CONNECT a:1 HTTP/1.1\r\nHost: h\r\n\r\nhead") { server, _, log in
      server.on("connect") { (req: IncomingMessage, socket: Socket, head: Buffer) in
        log("\(req.method) \(req.url) '\(head.toString())'")
        socket.end("HTTP/1.1 200 OK\r\n\r\n")
      }
    } _: { _, _, log in
      log("never")
    }
    #expect(lines == ["CONNECT a:1 'head'", "HTTP/1.1 200 OK\r\n\r\n"])
  }

  // MARK: Times

  @Test func `ends an idle connection`() async throws {
    let lines = try await run("GET / HTTP/1.1\r\nHost: h\r\n\r\n", times: (50, 60_000, 300_000)) { _, res, _ in
      res.end("x")
    }
    #expect(
      lines == [
        "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=0\r\nContent-Length: 1\r\n\r\nx"
      ])
  }

  @Test func `refuses a head that takes too long`() async throws {
    let lines = try await run("GET / HT", times: (5000, 50, 300_000)) {
      _, _, log in log("never")
    }
    #expect(lines == ["HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n"])
  }

  @Test func `refuses a body that takes too long`() async throws {
    let lines = try await run("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\na", times: (5000, 50, 50)) {
      req, _, log in
      req.on("aborted") { log("aborted") }
      req.resume()
      log("request")
    }
    #expect(lines == ["request", "aborted", "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n"])
  }

  @Test func `leaves a late head to a listener of 'clientError'`() async throws {
    let lines = try await run("GET / HT", times: (5000, 50, 300_000)) { server, _, log in
      server.on("clientError") { (error: any Error, socket: Socket) in
        log("\(error.code ?? "") \(error.message)")
        socket.destroy()
      }
    } _: { _, _, log in
      log("never")
    }
    #expect(lines == ["ERR_HTTP_REQUEST_TIMEOUT Request timeout", ""])
  }

  @Test func `tells a response of a connection on which nothing happens`() async throws {
    let lines = try await run("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") { _, res, log in
      res.setTimeout(30) {
        log("res timeout")
        res.end("late")
      }
    }
    #expect(lines.first == "res timeout")
    #expect(lines.last?.hasSuffix("late") == true)
  }

  @Test func `cuts a connection on which nothing happens when nobody hears of it`() async throws {
    let lines = try await run("GET / HTTP/1.1\r\nHost: h\r\n\r\n") { server, _, _ in
      server.timeout = 30
    } _: { _, _, log in
      log("request")
    }
    #expect(lines == ["request", ""])
  }

  // MARK: The last request

  @Test func `takes no more requests of a connection than it may bring`() async throws {
    let requests = (1...3).map { "GET /\($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined()
    let lines = try await run(requests) { server, client, log in
      server.maxRequestsPerSocket = 2
      server.on("dropRequest") { (req: IncomingMessage) in log("drop \(req.url)") }
      client.on("data") { (data: Buffer) in if data.toString().contains("503") { client.destroy() } }
    } _: { req, res, log in
      log(req.url)
      res.end("x")
    }
    #expect(lines.prefix(3) == ["/1", "/2", "drop /3"])
    #expect(lines.last?.contains("Keep-Alive: timeout=5, max=2\r\n") == true)
    #expect(lines.last?.contains("Connection: close\r\n") == true)
  }

  @Test func `ends idle connections when it is closed`() async throws {
    let lines = try await run("GET / HTTP/1.1\r\nHost: h\r\n\r\n") { server, client, log in
      client.once("data") { (_: Buffer) in
        setImmediate {
          server.close { log("closed") }
          log("listening \(server.listening)")
        }
      }
    } _: { _, res, _ in
      res.end("x")
    }
    #expect(lines.prefix(2) == ["listening false", "closed"])
  }

  @Test func `lets a busy connection finish when it is closed`() async throws {
    let lines = try await run("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") { server, _, log in
      server.on("request") { (_: IncomingMessage, _: ServerResponse) in server.close { log("closed") } }
    } _: { _, res, _ in
      setTimeout(30) { res.end("x") }
    }
    #expect(lines.contains { $0.hasSuffix("\r\n\r\nx") })
    #expect(lines.contains("closed"))
  }

  // MARK: What is left

  @Test func `frees requests and responses, though their listeners hold them`() async throws {
    let lines = try await onLoop { log in
      var tombs: [Tomb] = []
      let server = NodeHTTP.createServer { req, res in
        tombs += [Tomb(req), Tomb(res), Tomb(req.socket)]
        req.on("data") { (_: Buffer) in _ = req.url }
        req.on("end") { _ = res.end("x") { _ = res.statusCode } }
        res.on("finish") { _ = req.method }
        req.socket.on("close") { _ = req.socket.destroyed }
      }
      func next(_ left: Int) {
        guard left > 0 else {
          return onceTrue({ tombs.allSatisfy(\.isEmpty) }) {
            log("\(tombs.count) \(tombs.count { !$0.isEmpty })")
            server.close()
          }
        }
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        let connection = left % 2 == 0 ? "close" : "keep-alive"
        socket.write("POST / HTTP/1.1\r\nHost: h\r\nConnection: \(connection)\r\nContent-Length: 1\r\n\r\na")
        socket.on("data") { (_: Buffer) in if left % 4 == 1 { socket.resetAndDestroy() } else { socket.end() } }
        socket.on("close") { next(left - 1) }
      }
      server.listen(0) { next(500) }
    }
    #expect(lines == ["1500 0"])
  }
}

/// Knows whether an object is gone.
private final class Tomb {
  private weak var object: AnyObject?

  init(_ object: AnyObject) { self.object = object }

  var isEmpty: Bool { object == nil }
}
