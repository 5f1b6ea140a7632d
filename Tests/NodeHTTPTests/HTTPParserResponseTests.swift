import Testing

@testable import NodeHTTP

/// What Node 20.20.2 makes of each input, recorded from its parser.
struct HTTPParserResponseTests {
  @Test(arguments: responses)
  func `takes and refuses responses as Node does, however cut`(_ example: HTTPParserExample) {
    example.check()
  }

  private static let responses: [HTTPParserExample] = [
    .init("HTTP/1.1 200 OK\r\n\r\nabc", as: .response, ["200 OK 1.1 close", "body abc", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\n", as: .response,
      ["200 OK 1.1 keep | Content-Length: 3", "body abc", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", as: .response,
      ["200 OK 1.1 keep | Content-Length: 3", "body ab", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
      as: .response, ["200 OK 1.1 keep | Transfer-Encoding: chunked", "body abc", "end", "200 OK 1.1 close", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc", as: .response,
      ["200 OK 1.1 close | Transfer-Encoding: gzip", "body abc", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\nabc", as: .response,
      ["200 OK 1.1 close | Transfer-Encoding: chunked, gzip", "body abc", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", as: .response,
      ["200 OK 1.1 keep | Transfer-Encoding: gzip, chunked", "body abc", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: gzip\r\n\r\nabc", as: .response,
      ["HPE_INVALID_TRANSFER_ENCODING@54 Transfer-Encoding can't be present with Content-Length"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc", as: .response,
      ["HPE_INVALID_TRANSFER_ENCODING@54 Transfer-Encoding can't be present with Content-Length"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\nabc", as: .response,
      ["200 OK 1.1 close | Transfer-Encoding: chunked | Transfer-Encoding: gzip", "body abc", "end"]),
    .init(
      "HTTP/1.1 204 No\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["204 No 1.1 keep", "end", "200 OK 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 204 No\r\nContent-Length: 3\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response,
      ["204 No 1.1 keep | Content-Length: 3", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 304 No\r\nContent-Length: 3\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response,
      ["304 No 1.1 keep | Content-Length: 3", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 100 C\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", as: .response,
      ["100 C 1.1 keep", "end", "200 OK 1.1 keep | Content-Length: 1", "body a", "end"]),
    .init(
      "HTTP/1.1 103 C\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", as: .response,
      ["103 C 1.1 keep | A: b", "end", "200 OK 1.1 keep | Content-Length: 1", "body a", "end"]),
    .init(
      "HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nabc", as: .response,
      ["101 S 1.1 keep upgrade | Connection: upgrade | Upgrade: x", "end", "rest abc"]),
    .init(
      "HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcdef", as: .response,
      ["101 S 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Content-Length: 3", "end", "rest abcdef"]),
    .init(
      "HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\ndef",
      as: .response,
      [
        "101 S 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: chunked", "end",
        "rest 3\r\nabc\r\n0\r\n\r\ndef",
      ]),
    .init(
      "HTTP/1.1 200 S\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nabc", as: .response,
      ["200 S 1.1 close | Connection: upgrade | Upgrade: x", "body abc", "end"]),
    .init(
      "HTTP/1.1 200 S\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 1\r\n\r\nabc", as: .response,
      [
        "200 S 1.1 keep | Connection: upgrade | Upgrade: x | Content-Length: 1", "body a", "end",
        "HPE_INVALID_CONSTANT@71 Expected HTTP/, RTSP/ or ICE/",
      ]),
    .init(
      "HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nabc", as: .response, answer: .takeUpgrade,
      ["101 S 1.1 keep upgrade | Connection: upgrade | Upgrade: x", "end", "rest abc"]),
    .init(
      "HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nabc", as: .response, answer: .skipBody,
      ["101 S 1.1 keep upgrade | Connection: upgrade | Upgrade: x", "end", "rest abc"]),
    .init("HTTP/1.1 200 S\r\n\r\nabc", as: .response, answer: .takeUpgrade, ["200 S 1.1 close", "end", "rest abc"]),
    .init(
      "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response, answer: .skipBody,
      ["200 OK 1.1 close", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response, answer: .skipBody,
      ["200 OK 1.1 keep | Content-Length: 3", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response, answer: .skipBody,
      ["200 OK 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response, answer: .skipBody,
      ["200 OK 1.1 close | Connection: close", "end", "HPE_CLOSED_CONNECTION@39 Data after `Connection: close`"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nHTTP/1.1 200 OK\r\n", as: .response, answer: .skipBody,
      ["200 OK 1.1 close | Transfer-Encoding: gzip", "end", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na\r\n", as: .response,
      ["200 OK 1.1 close | Connection: close | Content-Length: 1", "body a", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\naX", as: .response,
      [
        "200 OK 1.1 close | Connection: close | Content-Length: 1", "body a", "end",
        "HPE_CLOSED_CONNECTION@59 Data after `Connection: close`",
      ]),
    .init(
      "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\naX", as: .response,
      [
        "200 OK 1.0 close | Content-Length: 1", "body a", "end",
        "HPE_CLOSED_CONNECTION@40 Data after `Connection: close`",
      ]),
    .init(
      "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\naX", as: .response,
      [
        "200 OK 1.0 keep | Connection: keep-alive | Content-Length: 1", "body a", "end",
        "HPE_INVALID_CONSTANT@63 Expected HTTP/, RTSP/ or ICE/",
      ]),
    .init(
      "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\naX", as: .response,
      ["200 OK 1.0 close | Connection: keep-alive", "body aX", "end"]),
    .init("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", as: .response, ["200  1.1 keep | Content-Length: 0", "end"]),
    .init("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", as: .response, ["200  1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 200  OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["200  OK 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 200\tOK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@12 Invalid response status"]),
    .init("HTTP/1.1  200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@9 Invalid status code"]),
    .init(
      "HTTP/1.1\t200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_INVALID_VERSION@8 Expected space after version"]),
    .init("HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@11 Invalid status code"]),
    .init(
      "HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@12 Invalid response status"]),
    .init(
      "HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["99 OK 1.1 keep | Content-Length: 0", "end"]),
    .init("HTTP/1.1 000 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["0 OK 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 999 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["999 OK 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 600 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["600 OK 1.1 keep | Content-Length: 0", "end"]),
    .init("HTTP/1.1 2x0 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@10 Invalid status code"]),
    .init(
      "HTTP/1.1 200x\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@12 Invalid response status"]),
    .init(
      "HTTP/1.1\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_VERSION@8 Expected space after version"]),
    .init("HTTP/1.1 \r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@9 Invalid status code"]),
    .init(
      "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["200 OK 2.0 close | Content-Length: 0", "end"]),
    .init(
      "HTTP/0.9 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["200 OK 0.9 close | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.2 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_VERSION@8 Invalid HTTP version"]),
    .init(
      "http/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_INVALID_CONSTANT@0 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTQ/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_INVALID_CONSTANT@3 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "ICY 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_CONSTANT@2 Expected HTTP/, RTSP/ or ICE/"]
    ),
    .init(
      "HTTP/1.1 200 O\tK\r\nContent-Length: 0\r\n\r\n", as: .response, ["200 O\tK 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 200 O\u{0}K\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["200 O\u{0}K 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 200 O\u{80}K\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["200 O\u{80}K 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 200 O\u{1}\u{7f}K \r\nContent-Length: 0\r\n\r\n", as: .response,
      ["200 O\u{1}\u{7f}K  1.1 keep | Content-Length: 0", "end"]),
    .init(
      " HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_INVALID_CONSTANT@0 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["200 OK 1.1 keep | Content-Length: 0", "end"]),
    .init(
      "RTSP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["200 OK 1.0 close | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1200 OK\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_INVALID_VERSION@8 Expected space after version"]),
    .init("HTTP/11 200\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_VERSION@6 Expected dot"]),
    .init("HTTP/x.1\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_VERSION@5 Invalid major version"]),
    .init("HTTP/1.x\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_VERSION@7 Invalid minor version"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_INVALID_CONSTANT@0 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP /1.1\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_CONSTANT@4 Expected HTTP/, RTSP/ or ICE/"]),
    .init("H\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_CONSTANT@1 Expected HTTP/, RTSP/ or ICE/"]),
    .init("HTTP/1.1 200 a\rb\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_STRICT@15 Expected LF after CR"]),
    .init("HTTP/1.1 200\rb\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_STRICT@13 Expected LF after CR"]),
    .init("HTTP/1.1 2\r\n\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@10 Invalid status code"]),
    .init(
      "HTTP/1.1 200-OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@12 Invalid response status"]),
    .init("HTTP/1.1 -20 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@9 Invalid status code"]),
    .init("HTTP/1.1 20\r\n\r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@11 Invalid status code"]),
    .init("HTTP/1.1 20 \r\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@11 Invalid status code"]),
    .init(
      "HTTP/1.1 200 OK\nContent-Length: 0\r\n\r\n", as: .response,
      ["HPE_CR_EXPECTED@16 Missing expected CR after response line"]),
    .init("HTTP/1.1 200\nContent-Length: 0\r\n\r\n", as: .response, ["HPE_INVALID_STATUS@13 Invalid response status"]),
    .init(
      "HTTP/1.1 200 \nContent-Length: 0\n\n", as: .response,
      ["HPE_CR_EXPECTED@14 Missing expected CR after response line"]),
    .init(
      "\n\rHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n\r\n\r\n", as: .response,
      ["200 OK 1.1 keep | Content-Length: 0", "end"]),
    .init("X", as: .response, ["HPE_INVALID_CONSTANT@0 Expected HTTP/, RTSP/ or ICE/"]),
    .init("HX", as: .response, ["HPE_INVALID_CONSTANT@1 Expected HTTP/, RTSP/ or ICE/"]),
    .init("HTTP", as: .response, ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nA: b\nB: c\r\n\r\n", as: .response,
      ["HPE_CR_EXPECTED@21 Missing expected CR after header value"]),
    .init("HTTP/1.1 200 OK\r\nA : b\r\n\r\n", as: .response, ["HPE_INVALID_HEADER_TOKEN@18 Invalid header token"]),
    .init(
      "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", as: .response,
      ["HPE_INVALID_HEADER_TOKEN@23 Unexpected whitespace after header value"]),
    .init("HTTP/1.1 200 OK\r\nA: b\r\n\n", as: .response, ["HPE_INVALID_HEADER_TOKEN@24 Invalid header field char"]),
    .init("HTTP/1.1 200 OK\r\nA: b\r\n\rX", as: .response, ["HPE_STRICT@24 Expected LF after headers"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: +3\r\n\r\n", as: .response,
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", as: .response,
      ["HPE_UNEXPECTED_CONTENT_LENGTH@52 Duplicate Content-Length"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: \r\n\r\n", as: .response,
      ["HPE_INVALID_CONTENT_LENGTH@35 Empty Content-Length"]),
    .init("HTTP/1.1 200 OK\r\nContent-Length: 3", as: .response, ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n", as: .response,
      ["200 OK 1.1 keep | Transfer-Encoding: chunked", "body abc", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("\r\n", as: .response, []),
    .init(
      "HTTP/1.1 200 a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", as: .response,
      ["200 a 1.1 keep | Transfer-Encoding: chunked, chunked", "body a", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nTransfer-Encoding: chunked , chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", as: .response,
      ["200 a 1.1 keep | Transfer-Encoding: chunked , chunked", "body a", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nTransfer-Encoding: chunked,\r\n\r\n1\r\na\r\n0\r\n\r\n", as: .response,
      ["200 a 1.1 close | Transfer-Encoding: chunked,", "body 1\r\na\r\n0\r\n\r\n", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
      as: .response, ["200 a 1.1 keep | Transfer-Encoding: chunked | Transfer-Encoding: chunked", "body a", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nTransfer-Encoding: gzip\r\n\r\nabc\r\n", as: .response,
      ["200 a 1.1 close | Transfer-Encoding: gzip", "body abc\r\n", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding:\r\n\r\n0\r\n\r\n", as: .response,
      ["200 a 1.1 keep | Transfer-Encoding: chunked | Transfer-Encoding: ", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nConnection: close\r\n\r\nabc", as: .response,
      ["200 a 1.1 close | Connection: close", "body abc", "end"]),
    .init(
      "HTTP/1.1 204 a\r\nTransfer-Encoding: chunked\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      ["204 a 1.1 keep | Transfer-Encoding: chunked", "end", "204 a 1.1 keep", "end"]),
    .init("HTTP/1.1 200\r\rA", as: .response, ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("HTTP/1.1 200 a\r\n B: c", as: .response, ["HPE_UNEXPECTED_SPACE@17 Unexpected space after start line"]),
    .init("HTTP/1.1 200 a\r\n\tB: c", as: .response, ["HPE_INVALID_HEADER_TOKEN@16 Invalid header token"]),
    .init("HTTP/1.1 200\r\n B: c", as: .response, ["HPE_UNEXPECTED_SPACE@15 Unexpected space after start line"]),
    .init(
      "HTTP/1.1 199 a\r\nContent-Length: 3\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      [
        "199 a 1.1 keep | Content-Length: 3", "body HTT", "end",
        "HPE_INVALID_CONSTANT@40 Expected HTTP/, RTSP/ or ICE/",
      ]),
    .init(
      "HTTP/1.0 204 a\r\n\r\nX", as: .response,
      ["204 a 1.0 close", "end", "HPE_CLOSED_CONNECTION@19 Data after `Connection: close`"]),
    .init(
      "ICE/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", as: .response, ["200 OK 1.0 close | Content-Length: 0", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", as: .response,
      ["200 OK 1.1 keep | Content-Length: 0 | Upgrade: x | Connection: upgrade", "end"]),
    .init(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nTransfer-Encoding: gzip\r\n\r\nHTTP/1.1 204 a\r\n\r\n",
      as: .response,
      [
        "200 OK 1.1 keep | Transfer-Encoding: chunked", "end | Transfer-Encoding: gzip",
        "HPE_CLOSED_CONNECTION@78 Data after `Connection: close`",
      ]),
    .init(
      "HTTP/1.1 100 C\r\nConnection: close\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", as: .response,
      ["100 C 1.1 close | Connection: close", "end", "HPE_CLOSED_CONNECTION@38 Data after `Connection: close`"]),
    .init(
      "HTTP/1.1 100 a\r\nContent-Length: 3\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      ["100 a 1.1 keep | Content-Length: 3", "end", "204 a 1.1 keep", "end"]),
    .init(
      "HTTP/1.1 103 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      ["103 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 103 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      ["103 a 1.1 keep | Transfer-Encoding: gzip", "end", "HPE_INVALID_CONSTANT@43 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 100 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      ["100 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 304 a\r\nTransfer-Encoding: gzip\r\n\r\nHTTP/1.1 204 a\r\n\r\n", as: .response,
      ["304 a 1.1 keep | Transfer-Encoding: gzip", "end", "204 a 1.1 keep", "end"]),
    .init(
      "HTTP/1.1 200 a\r\nUpgrade: x\r\nConnection: upgrade\r\nContent-Length: 1\r\n\r\naHTTP/1.1 204 a\r\n\r\n",
      as: .response,
      [
        "200 a 1.1 keep | Upgrade: x | Connection: upgrade | Content-Length: 1", "body a", "end", "204 a 1.1 keep",
        "end",
      ]),
    .init(
      "HTTP/1.1 100 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["100 a 1.1 keep | Content-Length: 1", "end", "HPE_INVALID_CONSTANT@37 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 100 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["100 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 100 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["100 a 1.1 keep | Transfer-Encoding: gzip", "end", "HPE_INVALID_CONSTANT@43 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 102 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["102 a 1.1 keep | Content-Length: 1", "end", "HPE_INVALID_CONSTANT@37 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 102 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["102 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 102 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["102 a 1.1 keep | Transfer-Encoding: gzip", "end", "HPE_INVALID_CONSTANT@43 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 103 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["103 a 1.1 keep | Content-Length: 1", "end", "HPE_INVALID_CONSTANT@37 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 103 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["103 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 103 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["103 a 1.1 keep | Transfer-Encoding: gzip", "end", "HPE_INVALID_CONSTANT@43 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 150 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["150 a 1.1 keep | Content-Length: 1", "body 0", "end"]),
    .init(
      "HTTP/1.1 150 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["150 a 1.1 keep | Transfer-Encoding: chunked", "end"]),
    .init(
      "HTTP/1.1 150 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["150 a 1.1 keep | Transfer-Encoding: gzip", "body 0\r\n\r\n", "end"]),
    .init(
      "HTTP/1.1 199 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["199 a 1.1 keep | Content-Length: 1", "body 0", "end"]),
    .init(
      "HTTP/1.1 199 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["199 a 1.1 keep | Transfer-Encoding: chunked", "end"]),
    .init(
      "HTTP/1.1 199 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["199 a 1.1 keep | Transfer-Encoding: gzip", "body 0\r\n\r\n", "end"]),
    .init(
      "HTTP/1.1 204 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["204 a 1.1 keep | Content-Length: 1", "end", "HPE_INVALID_CONSTANT@37 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 204 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["204 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 204 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["204 a 1.1 keep | Transfer-Encoding: gzip", "end", "HPE_INVALID_CONSTANT@43 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 205 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["205 a 1.1 keep | Content-Length: 1", "body 0", "end"]),
    .init(
      "HTTP/1.1 205 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["205 a 1.1 keep | Transfer-Encoding: chunked", "end"]),
    .init(
      "HTTP/1.1 205 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["205 a 1.1 close | Transfer-Encoding: gzip", "body 0\r\n\r\n", "end"]),
    .init(
      "HTTP/1.1 304 a\r\nContent-Length: 1\r\n\r\n0\r\n\r\n", as: .response,
      ["304 a 1.1 keep | Content-Length: 1", "end", "HPE_INVALID_CONSTANT@37 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 304 a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", as: .response,
      ["304 a 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_CONSTANT@46 Expected HTTP/, RTSP/ or ICE/"]),
    .init(
      "HTTP/1.1 304 a\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n", as: .response,
      ["304 a 1.1 keep | Transfer-Encoding: gzip", "end", "HPE_INVALID_CONSTANT@43 Expected HTTP/, RTSP/ or ICE/"]),
  ]
}
