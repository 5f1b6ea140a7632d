import Testing

@testable import NodeHTTP

/// Where a limit is found to be passed depends on how the input is cut, in Node too; both ends were recorded from it.
struct HTTPParserLimitTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let kind: HTTPParser.Kind
    let before: String
    let filler: String
    let count: Int
    let after: String
    /// The last event of the input given whole, and of the input given byte by byte.
    let whole: String
    let bytes: String

    init(
      as kind: HTTPParser.Kind = .request, _ before: String, _ filler: String, _ count: Int, _ after: String,
      _ whole: String, _ bytes: String? = nil
    ) {
      self.kind = kind
      self.before = before
      self.filler = filler
      self.count = count
      self.after = after
      self.whole = whole
      self.bytes = bytes ?? whole
    }

    var testDescription: String { "\(before.debugDescription) \(filler) × \(count) \(after.debugDescription)" }
  }

  @Test(arguments: examples)
  func `finds an overflow where Node does`(_ example: Example) {
    let text = example.before + String(repeating: example.filler, count: example.count) + example.after
    let reader = HTTPParserExample(text, as: example.kind, [])
    #expect(reader.read([text.latin1]).last == example.whole)
    #expect(reader.read(text.latin1.map { [$0] }).last == example.bytes)
  }

  @Test func `holds no more of a head than it may, however small the pieces`() {
    var parser = HTTPParser(.request, maxHeaderSize: 1000)
    var failure: HTTPParserError?
    var count = 0
    for byte in "PUT /".latin1 + [UInt8](repeating: UInt8(ascii: "a"), count: 5000) where failure == nil {
      withUnsafeBytes(of: byte) { input in
        var offset = 0
        do throws(HTTPParserError) { _ = try parser.next(input, &offset) } catch { failure = error }
      }
      count += 1
      #expect(parser.pending.count < 1000)
    }
    #expect(failure?.code == "HPE_HEADER_OVERFLOW")
    #expect(count == 1004)
  }

  private static func overflow(_ position: Int) -> String { "HPE_HEADER_OVERFLOW@\(position) Header overflow" }

  private static func extensionOverflow(_ position: Int) -> String {
    "HPE_CHUNK_EXTENSIONS_OVERFLOW@\(position) Chunk extensions overflow"
  }

  private static let get = "GET / HTTP/1.1\r\n"
  private static let put = "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
  private static let end = "\r\nabc\r\n0\r\n\r\n"

  private static let examples: [Example] = [
    .init("GET /", "a", 16_382, " HTTP/1.1\r\n\r\n", "end"),
    .init("GET /", "a", 16_383, " HTTP/1.1\r\n\r\n", overflow(16_388)),
    .init("GET /", "a", 16_384, " HTTP/1.1\r\n\r\n", overflow(16_389), overflow(16_388)),
    .init("GET /", "a", 17_000, "\u{1}", "HPE_INVALID_URL@17005 Invalid char in url path", overflow(16_388)),
    .init("GET /", "a", 17_000, "\n", overflow(17_005), overflow(16_388)),
    .init(get + "A: ", "b", 16_381, "\r\n\r\n", "end"),
    .init(get + "A: ", "b", 16_382, "\r\n\r\n", overflow(16_402), overflow(16_401)),
    .init(get + "A: b", " ", 16_380, "\r\n\r\n", "end"),
    .init(get + "A: b", " ", 16_381, "\r\n\r\n", overflow(16_402), overflow(16_401)),
    .init(get + "A: ", " ", 20_000, "\r\n\r\n", "end"),
    .init(get, "A", 16_382, ": b\r\n\r\n", overflow(16_402), overflow(16_401)),
    .init(get, "A", 16_383, ": b\r\n\r\n", overflow(16_400), overflow(16_399)),
    .init(get, "a", 17_000, "\u{1}", "HPE_INVALID_HEADER_TOKEN@17016 Invalid header token", overflow(16_399)),
    .init(get + "A: ", "b", 17_000, "\u{1}\r\n\r\n", overflow(17_019), overflow(16_401)),
    .init(get + "Connection: ", "x", 17_000, "\r\n\r\n", overflow(17_029), overflow(16_401)),
    .init(get + "Content-Length: ", "0", 17_000, "\r\n\r\n", overflow(17_033), overflow(16_401)),
    .init(get + "Content-Length: ", "0", 17_000, "x", overflow(17_032), overflow(16_401)),
    .init(get + "Transfer-Encoding: ", "0", 17_000, "\r\n\r\n", overflow(17_036), overflow(16_401)),
    .init(get, "A: b\r\n", 8191, "\r\n", "end"),
    .init(
      as: .response, "HTTP/1.1 200 ", "a", 16_383, "\r\nContent-Length: 0\r\n\r\n", overflow(16_413), overflow(16_399)),
    .init(as: .response, "HTTP/1.1 200 ", "a", 16_384, "\r\n\r\n", overflow(16_398), overflow(16_397)),
    .init(put + "0\r\nA: ", "b", 16_382, "\r\n\r\n", "end | A: \(String(repeating: "b", count: 16_382))"),
    .init(put + "0\r\nA: ", "b", 16_383, "\r\n\r\n", overflow(16_436), overflow(16_435)),
    .init(put + "3;", "a", 16_384, end, "end"),
    .init(put + "3;", "a", 16_385, end, extensionOverflow(16_434), extensionOverflow(16_433)),
    .init(put + "3;a=", "a", 16_383, end, "end"),
    .init(put + "3;a=", "a", 16_384, end, extensionOverflow(16_435), extensionOverflow(16_434)),
    .init(put + "3;a=\"", "a", 16_381, "\"" + end, "end"),
    .init(put + "3;a=\"", "a", 16_382, "\"" + end, extensionOverflow(16_434)),
    .init(put + "3;a=\"", "a", 16_384, "\"" + end, extensionOverflow(16_436), extensionOverflow(16_434)),
    .init(put + "3", ";a", 16_384, end, "end"),
    .init(put + "3", ";a", 16_385, end, extensionOverflow(32_818), extensionOverflow(32_817)),
  ]
}
