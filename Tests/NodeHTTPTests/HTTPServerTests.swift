import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import Testing
import TestSupport

@Suite(.serialized)
struct HTTPServerTests {
  @Test(arguments: HTTPServerExample.all)
  func `answers as Node does`(_ example: HTTPServerExample) async throws {
    #expect(try await exchange(example, [example.request]) == example.answer)
  }

  @Test(arguments: HTTPServerExample.all.filter { $0.request.count < 400 })
  func `answers the same to one byte at a time`(_ example: HTTPServerExample) async throws {
    #expect(try await exchange(example, example.request.unicodeScalars.map { String($0) }) == example.answer)
  }

  private func exchange(_ example: HTTPServerExample, _ pieces: [String]) async throws -> String {
    try await onLoop { log in
      let server = NodeHTTP.createServer { HTTPServerExample.respond($0, $1) }
      server.listen(0) {
        var answer = ""
        let socket = NodeNet.createConnection(
          .init(port: server.address().port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true))
        socket.on("data") { (data: Buffer) in answer += data.toString(.latin1) }
        socket.on("error") { (_: any Error) in }
        socket.on("end") { socket.end() }
        socket.on("close") {
          server.close()
          log(answer.replacing(/Date: (?!mine)[^\r]*/, with: "Date: X"))
        }
        // Each in a packet of its own, behind the one before.
        func send(_ rest: ArraySlice<String>) {
          guard let first = rest.first else { return example.isKept ? _ = socket.end() : () }
          guard socket.writable else { return }
          socket.write(first, .latin1) { _ in send(rest.dropFirst()) }
        }
        send(pieces[...])
      }
    }.joined()
  }

  // MARK: Pipelining

  @Test func `answers pipelined requests in their order, though they are finished in another`() async throws {
    let answer = try await ask("GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET /2 HTTP/1.0\r\n\r\n") { log in
      var first: ServerResponse?
      return { req, res in
        log(req.url)
        guard req.url == "/2" else { return first = res }
        res.on("finish") { log("finish 2") }
        res.write("two ")
        res.end("done")
        log("\(res.writableEnded) \(res.writableFinished) \(res.writableLength > 0)")
        first?.on("finish") { log("finish 1") }
        setImmediate { _ = first?.end("one") }
      }
    }
    #expect(answer.dropLast() == ["/1", "/2", "true false true", "finish 1", "finish 2"])
    #expect(answer.last?.split(separator: "\r\n\r\n").count == 3)
    #expect(answer.last?.hasSuffix("two done") == true)
  }

  @Test func `stops reading while too much waits to be sent`() async throws {
    let lines = try await onLoop { log in
      var count = 0
      let server = NodeHTTP.createServer { _, res in
        count += 1
        res.end(Buffer.alloc(100_000, 0x78))
      }
      server.listen(0) {
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        var received = 0
        socket.pause()
        socket.on("data") { (data: Buffer) in received += data.count }
        let all = 1000
        // Longer by far than what is read at once.
        let padding = "X: \(String(repeating: "x", count: 1000))"
        let request = "GET / HTTP/1.1\r\nHost: h\r\n\(padding)\r\n\r\n"
        socket.write(
          String(repeating: request, count: all - 1) + "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        setTimeout(100) {
          log("held \(count < all)")
          socket.resume()
        }
        socket.on("close") {
          log("\(count) \(received > 100_000 * all)")
          server.close()
        }
      }
    }
    #expect(lines == ["held true", "1000 true"])
  }

  // MARK: Misuse

  @Test func `lets no header or status be sent that would be more than one`() async throws {
    let answer = try await ask("GET / HTTP/1.0\r\n\r\n") { _ in
      { _, res in
        res.setHeader("X", "a\r\nSet-Cookie: b")
        res.setHeader("X\r\nY", "a")
        res.setHeader("X", ["a", "b\n"])
        res.writeHead(200, ["X": "\r\n"])
        res.writeHead(200, "OK\r\nX: y")
        res.writeHead(99)
        res.end("fine")
      }
    }
    #expect(
      answer.dropLast().map { $0.split(separator: ":")[0] } == [
        "uncaught TypeError [ERR_INVALID_CHAR]", "uncaught TypeError [ERR_INVALID_HTTP_TOKEN]",
        "uncaught TypeError [ERR_INVALID_CHAR]", "uncaught TypeError [ERR_INVALID_CHAR]",
        "uncaught TypeError [ERR_INVALID_CHAR]", "uncaught RangeError [ERR_HTTP_INVALID_STATUS_CODE]",
      ])
    #expect(answer.last?.hasPrefix("HTTP/1.1 200 OK\r\nDate: ") == true)
  }

  @Test func `refuses headers once they are sent`() async throws {
    let answer = try await ask("GET / HTTP/1.0\r\n\r\n") { log in
      { _, res in
        res.write("a")
        log("\(res.headersSent)")
        res.setHeader("X", "y")
        res.removeHeader("X")
        res.writeHead(404)
        res.on("error") { (error: any Error) in log("error \(error.code ?? "")") }
        res.end("b")
        res.end()
        res.write("c") { error in log("callback \(error?.code ?? "nil")") }
      }
    }
    #expect(
      answer.dropLast() == [
        "true", "uncaught Error [ERR_HTTP_HEADERS_SENT]: Cannot set headers after they are sent to the client",
        "uncaught Error [ERR_HTTP_HEADERS_SENT]: Cannot remove headers after they are sent to the client",
        "uncaught Error [ERR_HTTP_HEADERS_SENT]: Cannot write headers after they are sent to the client",
        "callback ERR_STREAM_WRITE_AFTER_END", "error ERR_STREAM_WRITE_AFTER_END",
      ])
    #expect(answer.last?.hasSuffix("\r\n\r\nab") == true)
  }

  /// What a request is answered with, behind what the listener logged.
  private func ask(
    _ request: String,
    _ make: @escaping @Sendable (Log) -> (IncomingMessage, ServerResponse) throws -> Void
  ) async throws -> [String] {
    return try await onLoop { log in
      let server = NodeHTTP.createServer(.init(), make(log))
      server.listen(0) {
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        var answer = ""
        socket.on("data") { (data: Buffer) in answer += data.toString() }
        socket.on("close") {
          log(answer)
          server.close()
        }
        socket.write(request)
      }
    }
  }
}
