import Testing

@testable import NodeHTTP

/// What Node 20.20.2 makes of each input, recorded from its parser.
struct HTTPParserHeaderTests {
  @Test(arguments: headers)
  func `takes and refuses headers as Node does, however cut`(_ example: HTTPParserExample) {
    example.check()
  }

  private static let headers: [HTTPParserExample] = [
    .init("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ["HPE_PAUSED_H2_UPGRADE@24 Pause on PRI/Upgrade"]),
    .init("PRI * HTTP/2.0\r\nX", ["HPE_INVALID_VERSION@16 Expected HTTP/2 Connection Preface"]),
    .init("GET / HTTP/1.1\r\nA : b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\n A: b\r\n\r\n", ["HPE_UNEXPECTED_SPACE@17 Unexpected space after start line"]),
    .init("GET / HTTP/1.1\r\n\tA: b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@16 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA:b\r\n\r\n", ["GET / 1.1 keep | A: b", "end"]),
    .init("GET / HTTP/1.1\r\nA: b\r\n\r\n", ["GET / 1.1 keep | A: b", "end"]),
    .init("GET / HTTP/1.1\r\nA:  \t b \t \r\n\r\n", ["GET / 1.1 keep | A: b", "end"]),
    .init("GET / HTTP/1.1\r\nA:\r\n\r\n", ["GET / 1.1 keep | A: ", "end"]),
    .init("GET / HTTP/1.1\r\nA: \r\n\r\n", ["GET / 1.1 keep | A: ", "end"]),
    .init("GET / HTTP/1.1\r\n: b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@16 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA b: c\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA\r\nB: c\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init(
      "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@22 Unexpected whitespace after header value"]),
    .init(
      "GET / HTTP/1.1\r\nA: b\r\n\tc\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@22 Unexpected whitespace after header value"]),
    .init("GET / HTTP/1.1\r\nA:\r\n c\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@21 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: \r\n c\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@22 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: b\nB: c\r\n\r\n", ["HPE_CR_EXPECTED@20 Missing expected CR after header value"]),
    .init("GET / HTTP/1.1\r\nA:\nB: c\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@19 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: b\n\r\n\r\n", ["HPE_CR_EXPECTED@20 Missing expected CR after header value"]),
    .init("GET / HTTP/1.1\r\nA: b\rB: c\r\n\r\n", ["HPE_LF_EXPECTED@21 Missing expected LF after header value"]),
    .init("GET / HTTP/1.1\r\nA: b\r\rB\r\n\r\n", ["HPE_LF_EXPECTED@21 Missing expected LF after header value"]),
    .init("GET / HTTP/1.1\r\nA:\rB\r\n\r\n", ["HPE_STRICT@19 Expected LF after CR"]),
    .init("GET / HTTP/1.1\r\nA: \rB\r\n\r\n", ["HPE_STRICT@20 Expected LF after CR"]),
    .init("GET / HTTP/1.1\r\nA: a\u{0}b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@20 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: a\u{1}b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@20 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: a\u{7f}b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@20 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: a\u{80}\u{ff}b\r\n\r\n", ["GET / 1.1 keep | A: a\u{80}\u{ff}b", "end"]),
    .init("GET / HTTP/1.1\r\nA: \u{1}\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@19 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: a\tb\r\n\r\n", ["GET / 1.1 keep | A: a\tb", "end"]),
    .init("GET / HTTP/1.1\r\nA\u{80}: a\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA\"(): a\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\n!#$%&'*+-.^_`|~: a\r\n\r\n", ["GET / 1.1 keep | !#$%&'*+-.^_`|~: a", "end"]),
    .init("GET / HTTP/1.1\r\nA\n: b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA\u{0}: b\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header token"]),
    .init("GET / HTTP/1.1\r\nA:\u{0}\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@18 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: b\u{b}\r\n\r\n", ["HPE_INVALID_HEADER_TOKEN@20 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nA: b\r\n\n", ["HPE_INVALID_HEADER_TOKEN@23 Invalid header field char"]),
    .init("GET / HTTP/1.1\r\nA: b\r\n\rX", ["HPE_STRICT@23 Expected LF after headers"]),
    .init("GET / HTTP/1.1\r\n\n", ["HPE_INVALID_HEADER_TOKEN@17 Invalid header field char"]),
    .init("GET / HTTP/1.1\r\n\rX", ["HPE_STRICT@17 Expected LF after headers"]),
    .init("GET / HTTP/1.1\r\nA: b\n\n", ["HPE_CR_EXPECTED@20 Missing expected CR after header value"]),
    .init("GET / HTTP/1.1\r\nA:\n\n", ["HPE_INVALID_HEADER_TOKEN@19 Invalid header value char"]),
    .init("GET / HTTP/1.1\r\nContent-Length:\r\n\r\n", ["HPE_INVALID_CONTENT_LENGTH@33 Empty Content-Length"]),
    .init("GET / HTTP/1.1\r\nContent-Length: \r\n\r\n", ["HPE_INVALID_CONTENT_LENGTH@34 Empty Content-Length"]),
    .init("GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", ["GET / 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3a\r\n\r\n",
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: a\r\n\r\n",
      ["HPE_INVALID_CONTENT_LENGTH@32 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\u{1}\r\n\r\n",
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3 \u{1}\r\n\r\n",
      ["HPE_INVALID_CONTENT_LENGTH@34 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3 \u{80}\r\n\r\n",
      ["HPE_INVALID_CONTENT_LENGTH@34 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.0 close", "end", "HPE_CLOSED_CONNECTION@19 Data after `Connection: close`"]),
    .init("PRI * HTTP/2.0\r\n / RTSP/1.0\r\n\r\n", ["HPE_INVALID_VERSION@16 Expected HTTP/2 Connection Preface"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: gzip",
        "HPE_INVALID_TRANSFER_ENCODING@43 Request has invalid `Transfer-Encoding`",
      ]),
    .init("PRI /\r\nA: b\r\n\r\n", ["PRI / 0.9 close | A: b", "end"]),
  ]
}
