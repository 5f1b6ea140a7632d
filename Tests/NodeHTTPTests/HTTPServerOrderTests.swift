import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import TestSupport
import Testing

/// What happens when several things happen at once. Each expectation is what Node's 20.20 gives for the same program.
@Suite(.serialized)
struct HTTPServerOrderTests {
  /// Runs a server, and a client that sends the text at once and `more` when the first answer has come; the last line
  /// is what the client was sent, without its dates.
  private func run(
    _ request: String, more: String? = nil, keepAlive: Double = 5000, until end: String? = nil,
    _ listener: @escaping @Sendable (IncomingMessage, ServerResponse, Log) -> Void
  ) async throws -> [String] {
    try await onLoop { log in
      let server = NodeHTTP.createServer(.init(keepAliveTimeout: keepAlive)) { listener($0, $1, log) }
      server.listen(0) {
        var answer = ""
        var rest = more
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        socket.on("data") { data in
          answer += data.toString()
          if let text = rest {
            rest = nil
            socket.write(text)
          }
          if let end, answer.hasSuffix(end) { socket.destroy() }
        }
        socket.on("close") {
          log(answer.replacing(/Date: [^\r]*\r\n/, with: ""))
          server.close()
        }
        socket.write(request)
      }
    }
  }

  private static let kept = "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n"

  @Test func `sends a pipelined answer that waited for one which a timer gave`() async throws {
    let lines = try await run(
      "GET /later HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.1\r\nHost: h\r\n\r\n", until: "two"
    ) { req, res, _ in
      if req.url == "/later" { setTimeout(5) { res.end("one") } } else { res.end("two") }
    }
    let head = "HTTP/1.1 200 OK\r\n\(Self.kept)Content-Length: 3\r\n\r\n"
    #expect(lines == ["\(head)one\(head)two"])
  }

  @Test func `sends what the callback of an answer's end writes elsewhere`() async throws {
    let lines = try await run(
      "GET /1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
    ) { _, res, log in
      let pipe = NodeHTTP.createServer { _, inner in
        setTimeout(5) { res.end("outer") { inner.end("inner") } }
      }
      pipe.listen(0) {
        let client = NodeNet.createConnection(pipe.address().port, "127.0.0.1")
        client.on("data") { data in log("inner \(data.toString().hasSuffix("inner"))") }
        client.on("close") { pipe.close() }
        client.write("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      }
    }
    #expect(lines.sorted() == ["HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nouter", "inner true"])
  }

  @Test func `gives a body that came with its head before the request is complete`() async throws {
    let lines = try await run(
      "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"
    ) { req, res, log in
      req.on("data") { data in log("data \(data.length) complete \(req.complete)") }
      req.on("end") {
        log("end complete \(req.complete)")
        res.end()
      }
    }
    #expect(lines.dropLast() == ["data 5 complete false", "end complete true"])
  }

  @Test func `gives the bodies of pipelined requests one after the other`() async throws {
    let post = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n"
    let lines = try await run("\(post)a\(post)b", until: "b") { req, res, log in
      var body = ""
      req.on("data") { data in
        body += data.toString()
        log("data \(body)")
      }
      req.on("end") {
        log("end \(body)")
        res.end(body)
      }
    }
    #expect(lines.dropLast() == ["data a", "end a", "data b", "end b"])
  }

  @Test func `closes an idle connection whose answer came before the end of its request`() async throws {
    let lines = try await run(
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\n", more: "x", keepAlive: 10
    ) { _, res, _ in
      res.end("early")
    }
    #expect(lines.count == 1 && lines[0].hasSuffix("early"))
  }

  @Test(arguments: [
    ("100-continue", true), ("100-Continue", true), ("100-continue, x", true), ("x 100-continue", true),
    ("x100-continue", false), ("100-continues", false), ("200-ok", false),
  ])
  func `looks for the word in an Expect header`(_ header: String, _ isKnown: Bool) async throws {
    let lines = try await run(
      "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nExpect: \(header)\r\n\r\n"
    ) { _, res, _ in
      res.end()
    }
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix(isKnown ? "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK" : "HTTP/1.1 417"))
  }

  @Test func `frees a request without an answer when an upgrade follows it on its connection`() async throws {
    final class Seen {
      weak var request: IncomingMessage?
      weak var response: ServerResponse?
      weak var socket: Socket?
    }
    let lines = try await onLoop { log in
      let seen = Seen()
      let server = NodeHTTP.createServer { req, res in
        seen.request = req
        seen.response = res
      }
      server.on("upgrade") { _, socket, _ in
        seen.socket = socket
        socket.on("close") { setTimeout(1) { server.close() } }
        socket.end()
      }
      server.on("close") {
        log("freed \(seen.request == nil) \(seen.response == nil) \(seen.socket == nil)")
      }
      server.listen(0) {
        let client = NodeNet.createConnection(server.address().port, "127.0.0.1")
        client.resume()
        client.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        client.write("GET / HTTP/1.1\r\nHost: h\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n")
      }
    }
    #expect(lines == ["freed true true true"])
  }
}
