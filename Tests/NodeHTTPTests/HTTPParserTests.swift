import NodeEvents
import Testing

@testable import NodeHTTP

struct HTTPParserTests {
  @Test func `stops after each event, so that a pipelined request waits in the input`() throws {
    var parser = HTTPParser(.request)
    let input = "POST /1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n"
    var offset = 0
    let head = try parser.head(input, &offset)
    #expect(head?.url == "/1")
    #expect(head?.contentLength == 3)
    #expect(offset == 39)
    guard case .body(39..<42) = try parser.step(input, &offset) else { return _ = Issue.record("no body") }
    guard case .end = try parser.step(input, &offset) else { return _ = Issue.record("no end") }
    #expect(offset == 42)
    let isIdle = parser.isIdle
    #expect(isIdle)
    let second = try parser.head(input, &offset)
    #expect(second?.url == "/2")
    guard case .end = try parser.step(input, &offset) else { return _ = Issue.record("no end") }
    let none = try parser.step(input, &offset)
    #expect(none == nil)
    #expect(offset == input.utf8.count)
  }

  @Test(arguments: ["", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n"])
  func `leaves all that follows the head of an upgrade`(_ framing: String) throws {
    var parser = HTTPParser(.request)
    let text = "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\(framing)\r\n"
    var offset = 0
    let head = try parser.head(text + "abc", &offset)
    #expect(head?.isUpgrade == true)
    #expect(offset == text.utf8.count)
  }

  @Test func `reads the next request after an upgrade that nobody took`() throws {
    var parser = HTTPParser(.request)
    let upgrade = "GET /1 HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 2\r\n\r\nab"
    var urls: [String] = []
    var offset = 0
    while let event = try parser.step(upgrade + "GET /2 HTTP/1.1\r\n\r\n", &offset) {
      if case .head(let head) = event { urls.append(head.url) }
    }
    #expect(urls == ["/1", "/2"])
  }

  @Test func `is idle only between messages`() throws {
    var parser = HTTPParser(.request)
    var idle = [parser.isIdle]
    for piece in ["\r\n", "G", "ET / HTTP/1.1\r\n\r\n"] {
      var offset = 0
      while try parser.step(piece, &offset) != nil {}
      idle.append(parser.isIdle)
    }
    #expect(idle == [true, true, false, true])
  }

  @Test func `gives an error again whatever comes after it`() {
    var parser = HTTPParser(.request)
    #expect(parser.failure(on: "GET / HTTP/1.3") == "HPE_INVALID_VERSION@14")
    #expect(parser.failure(on: "\r\n\r\n") == "HPE_INVALID_VERSION@14")
    #expect(throws: HTTPParserError.self) { try parser.finish() }
  }

  @Test func `makes the error that Node raises`() {
    let error = HTTPParserError(code: "HPE_INVALID_VERSION", reason: "Invalid HTTP version", bytesParsed: 14).nodeError
    #expect(error.message == "Parse Error: Invalid HTTP version")
    #expect(error.code == "HPE_INVALID_VERSION")
    #expect(error.reason == "Invalid HTTP version")
    #expect(error.bytesParsed == 14)
  }

  @Test func `gives no reason in the message at an early end`() throws {
    var parser = HTTPParser(.request)
    _ = parser.failure(on: "GET")
    let error = try #require(throws: HTTPParserError.self) { try parser.finish() }
    #expect(error.nodeError.message == "Parse Error")
    #expect(error.nodeError.reason == "Invalid EOF state")
  }

  @Test(arguments: [(nil, 2046), (0, 5000), (100, 248), (1, 62), (.max, 5000)] as [(Int?, Int)])
  func `ignores headers beyond the limit, in batches of 31 as Node does`(_ limit: Int?, _ strings: Int) throws {
    var parser = HTTPParser(.request, maxHeadersCount: limit)
    var offset = 0
    let head = try parser.head("GET / HTTP/1.1\r\n\(String(repeating: "A:b\r\n", count: 2500))\r\n", &offset)
    #expect(head?.rawHeaders.count == strings)
  }
}

extension HTTPParser {
  fileprivate mutating func step(_ input: String, _ offset: inout Int) throws(HTTPParserError) -> Event? {
    let result: Result<Event?, HTTPParserError> = input.latin1.withUnsafeBytes { bytes in
      do throws(HTTPParserError) { return .success(try next(bytes, &offset)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  fileprivate mutating func head(_ input: String, _ offset: inout Int) throws(HTTPParserError) -> HTTPHead? {
    guard case .head(let head) = try step(input, &offset) else { return nil }
    return head
  }

  /// What is found wrong in an input, as `CODE@bytesParsed`.
  fileprivate mutating func failure(on input: String) -> String? {
    var offset = 0
    do throws(HTTPParserError) {
      while try step(input, &offset) != nil {}
      return nil
    } catch {
      return "\(error.code ?? "")@\(error.bytesParsed)"
    }
  }
}
