import Testing

@testable import NodeHTTP

/// What Node 20.20.2 makes of each input, recorded from its parser.
struct HTTPParserRequestLineTests {
  @Test(arguments: requestLines)
  func `takes and refuses request lines as Node does, however cut`(_ example: HTTPParserExample) {
    example.check()
  }

  private static let requestLines: [HTTPParserExample] = [
    .init("PRI", ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("\r\r\n", []),
    .init("\u{0}", ["HPE_INVALID_METHOD@0 Invalid method encountered"]),
    .init("GET\r\n", ["HPE_INVALID_METHOD@3 Expected space after method"]),
    .init("GET\n", ["HPE_INVALID_METHOD@3 Expected space after method"]),
    .init("GET \r\n", ["HPE_INVALID_URL@5 Invalid characters in url"]),
    .init("GET /\n\n", ["HPE_INVALID_HEADER_TOKEN@7 Invalid header field char"]),
    .init("GET /\r", ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("GET /\rX", ["HPE_INVALID_URL@6 Expected CRLF"]),
    .init("GET / HTTP/1.1\n\r\n", ["HPE_INVALID_VERSION@15 Expected CRLF after version"]),
    .init("GET / HTTP/1.1\n\n", ["HPE_INVALID_VERSION@15 Expected CRLF after version"]),
    .init("GET / HTTP/1.1\r\r\n", ["HPE_STRICT@15 Expected CRLF after version"]),
    .init("GET / HTTP/1.1\rX", ["HPE_STRICT@15 Expected CRLF after version"]),
    .init("GET http:\r\n", ["HPE_INVALID_URL@10 Invalid characters in url"]),
    .init("\r\n", []),
    .init("G", ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("GET h://\n", ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("GET h://\r\n", ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("PRI / HTTP/1.2", ["HPE_INVALID_VERSION@14 Invalid HTTP version"]),
    .init("GET_X", ["HPE_INVALID_METHOD@4 Invalid method encountered"]),
    .init("GET_", ["HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init("GET_PARAMETERX", ["HPE_INVALID_METHOD@13 Expected space after method"]),
    .init("PURX", ["HPE_INVALID_METHOD@3 Invalid method encountered"]),
    .init("PUTX", ["HPE_INVALID_METHOD@3 Expected space after method"]),
    .init("SETX", ["HPE_INVALID_METHOD@3 Invalid method encountered"]),
    .init("LOCKX", ["HPE_INVALID_METHOD@4 Expected space after method"]),
  ]
}
