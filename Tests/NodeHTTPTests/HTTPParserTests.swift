import NodeEvents
import Testing

@testable import NodeHTTP

struct HTTPParserTests {
  @Test func `stops after each event, so that a pipelined request waits in the input`() throws {
    var parser = HTTPParser(.request)
    let input = "POST /1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n".latin1
    try input.withUnsafeBytes { bytes in
      var offset = 0
      let head = try #require(try parser.head(bytes, &offset))
      #expect(head.url == "/1")
      #expect(head.contentLength == 3)
      #expect(offset == 39)
      guard case .body(39..<42) = try parser.next(bytes, &offset) else { return Issue.record("no body") }
      guard case .end = try parser.next(bytes, &offset) else { return Issue.record("no end") }
      #expect(offset == 42)
      #expect(parser.isIdle)
      #expect(try parser.head(bytes, &offset)?.url == "/2")
      guard case .end = try parser.next(bytes, &offset) else { return Issue.record("no end") }
      #expect(try parser.next(bytes, &offset) == nil)
      #expect(offset == bytes.count)
    }
  }

  @Test(arguments: ["", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n"])
  func `leaves all that follows the head of an upgrade`(_ framing: String) throws {
    var parser = HTTPParser(.request)
    let head = "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\(framing)\r\n".latin1
    try (head + "abc".latin1).withUnsafeBytes { bytes in
      var offset = 0
      #expect(try parser.head(bytes, &offset)?.isUpgrade == true)
      #expect(offset == head.count)
    }
  }

  @Test func `reads the next request after an upgrade that nobody took`() {
    var reader = HTTPParserReader(.request)
    let upgrade = "GET /1 HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 2\r\n\r\nab"
    reader.read(upgrade.latin1)
    var parser = HTTPParser(.request)
    let input = (upgrade + "GET /2 HTTP/1.1\r\n\r\n").latin1
    var urls: [String] = []
    input.withUnsafeBytes { bytes in
      var offset = 0
      while let event = try? parser.next(bytes, &offset) {
        if case .head(let head) = event { urls.append(head.url) }
      }
    }
    #expect(urls == ["/1", "/2"])
  }

  @Test func `is idle only between messages`() {
    var parser = HTTPParser(.request)
    #expect(parser.isIdle)
    parser.feed("\r\n")
    #expect(parser.isIdle)
    parser.feed("G")
    #expect(!parser.isIdle)
    parser.feed("ET / HTTP/1.1\r\n\r\n")
    #expect(parser.isIdle)
  }

  @Test func `gives an error again whatever comes after it`() {
    var parser = HTTPParser(.request)
    #expect(parser.feed("GET / HTTP/1.3")?.code == "HPE_INVALID_VERSION")
    #expect(parser.feed("\r\n\r\n")?.code == "HPE_INVALID_VERSION")
    #expect(throws: HTTPParserError.self) { try parser.finish() }
  }

  @Test func `makes the error that Node raises`() throws {
    var parser = HTTPParser(.request)
    let error = try #require(parser.feed("GET / HTTP/1.3")).nodeError
    #expect(error.message == "Parse Error: Invalid HTTP version")
    #expect(error.code == "HPE_INVALID_VERSION")
    #expect(error.reason == "Invalid HTTP version")
    #expect(error.bytesParsed == 14)
  }

  @Test func `gives no reason in the message at an early end`() throws {
    var parser = HTTPParser(.request)
    parser.feed("GET")
    do throws(HTTPParserError) {
      _ = try parser.finish()
      Issue.record("no error")
    } catch {
      #expect(error.nodeError.message == "Parse Error")
      #expect(error.nodeError.reason == "Invalid EOF state")
    }
  }

  @Test(arguments: [(nil, 2046), (0, 5000), (100, 248), (1, 62)] as [(Int?, Int)])
  func `ignores headers beyond the limit, in batches of 31 as Node does`(_ limit: Int?, _ strings: Int) throws {
    var parser = HTTPParser(.request, maxHeadersCount: limit)
    let headers = String(repeating: "A:b\r\n", count: 2500)
    try "GET / HTTP/1.1\r\n\(headers)\r\n".latin1.withUnsafeBytes { bytes in
      var offset = 0
      #expect(try parser.head(bytes, &offset)?.rawHeaders.count == strings)
    }
  }
}

extension HTTPParser {
  fileprivate mutating func head(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) throws -> HTTPHead? {
    guard case .head(let head) = try next(bytes, &offset) else { return nil }
    return head
  }

  /// Takes all events of an input; the error, if there is one.
  @discardableResult
  fileprivate mutating func feed(_ input: String) -> HTTPParserError? {
    input.latin1.withUnsafeBytes { bytes in
      var offset = 0
      do throws(HTTPParserError) {
        while try next(bytes, &offset) != nil {}
        return nil
      } catch {
        return error
      }
    }
  }
}
