import Testing

@testable import NodeHTTP

/// What Node 20.20.2 makes of each input, recorded from its parser.
struct HTTPParserBodyTests {
  @Test(arguments: bodies)
  func `reads bodies by length and in chunks as Node does, however cut`(_ example: HTTPParserExample) {
    example.check()
  }

  private static let bodies: [HTTPParserExample] = [
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Content-Length: 3", "body abc", "end", "GET / 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
      ["HPE_UNEXPECTED_CONTENT_LENGTH@51 Duplicate Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
      ["HPE_UNEXPECTED_CONTENT_LENGTH@51 Duplicate Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: +3\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@32 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: -3\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@32 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length:  3 \r\n\r\nabc", ["GET / 1.1 keep | Content-Length: 3", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3 4\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@34 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3, 3\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3,\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 00003\r\n\r\nabc",
      ["GET / 1.1 keep | Content-Length: 00003", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 18446744073709551615\r\n\r\nabc",
      [
        "GET / 1.1 keep | Content-Length: 18446744073709551615", "body abc",
        "HPE_INVALID_EOF_STATE@0 Invalid EOF state",
      ]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 18446744073709551616\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@52 Content-Length overflow"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@52 Content-Length overflow"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 0x3\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\t\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@33 Invalid character in Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@53 Transfer-Encoding can't be present with Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_CONTENT_LENGTH@59 Content-Length can't be present with Transfer-Encoding"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: identity\r\nContent-Length: 3\r\n\r\nabc",
      ["HPE_INVALID_CONTENT_LENGTH@60 Content-Length can't be present with Transfer-Encoding"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: identity\r\n\r\nabc",
      ["HPE_INVALID_TRANSFER_ENCODING@53 Transfer-Encoding can't be present with Content-Length"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: Chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: gzip, chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@43 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: gzip",
        "HPE_INVALID_TRANSFER_ENCODING@43 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@43 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@64 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: gzip | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@64 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunkedx\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: chunkedx",
        "HPE_INVALID_TRANSFER_ENCODING@47 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: xchunked",
        "HPE_INVALID_TRANSFER_ENCODING@47 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: x chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: x chunked",
        "HPE_INVALID_TRANSFER_ENCODING@48 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked \r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding:chunked\t\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_INVALID_TRANSFER_ENCODING@46 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked,\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@43 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: ,chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: ,chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding:\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: ", "end", "HPE_INVALID_METHOD@38 Invalid method encountered"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked;q=1\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: chunked;q=1",
        "HPE_INVALID_TRANSFER_ENCODING@50 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: \"chunked\"\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: \"chunked\"",
        "HPE_INVALID_TRANSFER_ENCODING@48 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip,chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: gzip,chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip,  chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: gzip,  chunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip,\tchunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: gzip,\tchunked", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: gzip;chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: gzip;chunked",
        "HPE_INVALID_TRANSFER_ENCODING@51 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: a,chunked,b,chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@45 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked x\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: chunked x",
        "HPE_INVALID_TRANSFER_ENCODING@48 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chu nked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: chu nked",
        "HPE_INVALID_TRANSFER_ENCODING@47 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\u{1}\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_HEADER_TOKEN@42 Invalid header value char"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\u{80}\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: chunked\u{80}",
        "HPE_INVALID_TRANSFER_ENCODING@47 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["HPE_INVALID_TRANSFER_ENCODING@43 Invalid `Transfer-Encoding` header value"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding:\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: chunked | Transfer-Encoding: ", "body abc", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding:  | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      ["POST / 1.0 close | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "end", "HPE_INVALID_METHOD@51 Invalid method encountered"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n00\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body 0123456789", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body 0123456789", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@46 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\ng\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@46 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3 \r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@48 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n 3\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@46 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_CR_EXPECTED@48 Missing expected CR after chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\rabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@48 Expected LF after chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "HPE_STRICT@52 Expected LF after chunk data"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\n0",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc",
        "HPE_CR_EXPECTED@53 Missing expected CR after chunk data",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r0",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "HPE_STRICT@53 Expected LF after chunk data"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\rX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "HPE_STRICT@53 Expected LF after chunk data"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@49 Invalid character in chunk extensions"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b c\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\\\"c\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\\\u{1}c\"\r\nabc\r\n0\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@54 Invalid quoted-pair in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\"c\r\nabc",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid character in chunk extensions quote value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\";c\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=;b\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3; a=b\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@49 Invalid character in chunk extensions"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a =b\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@50 Invalid character in chunk extensions name"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a= b\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@51 Invalid character in chunk extensions value"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b c\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@52 Invalid character in chunk extensions value"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;=b\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;;b\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a\nabc",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_CR_EXPECTED@49 Missing expected CR after chunk extension name",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\nabc",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_CR_EXPECTED@51 Missing expected CR after chunk extension value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a\rX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@50 Expected LF after chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\rX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@52 Expected LF after chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\nc\"",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid character in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\rc\"",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid character in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\"\nabc",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_CR_EXPECTED@53 Missing expected CR after chunk extension value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\"\rX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@54 Expected LF after chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b=c\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@52 Invalid character in chunk extensions value"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\r\nabc",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid character in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;\u{1}\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@49 Invalid character in chunk extensions name"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\u{80}\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\\\u{80}\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\u{80}\r\nabc",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@51 Invalid character in chunk extensions value"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\t\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b;c=d\r\nabc\r\n0;x\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a;b\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;\nabc",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_CR_EXPECTED@48 Missing expected CR after chunk extension name",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;\rX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@49 Invalid character in chunk extensions"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\";\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@55 Invalid character in chunk extensions"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_CR_EXPECTED@50 Missing expected CR after chunk extension value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"b\" \r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid character in chunk extensions quote value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\\",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\\\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid quoted-pair in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\\\t\"\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\u{7f}\"\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@52 Invalid character in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=\"\\\u{7f}\"\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_STRICT@53 Invalid quoted-pair in chunk extensions quoted value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\t\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@48 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0x3\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@47 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n+3\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@46 Invalid character in chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body ab", "HPE_INVALID_EOF_STATE@0 Invalid EOF state"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000000\r\nab",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@63 Chunk size overflow"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0000000000000000000000003\r\nabc\r\n0\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "body abc", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nab",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_CHUNK_SIZE@63 Chunk size overflow"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "end | A: b"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\nC: d \r\n\r\nX",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked", "end | A: b | C: d",
        "HPE_INVALID_METHOD@64 Invalid method encountered",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA : b\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_HEADER_TOKEN@50 Invalid header token"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n A: b\r\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_HEADER_TOKEN@49 Invalid header token"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\n\r\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_CR_EXPECTED@48 Missing expected CR after chunk size"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_HEADER_TOKEN@50 Invalid header field char"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\rX",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_STRICT@50 Expected LF after headers"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 5\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_INVALID_CONTENT_LENGTH@64 Content-Length can't be present with Transfer-Encoding",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nTransfer-Encoding: gzip\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_INVALID_TRANSFER_ENCODING@69 Invalid `Transfer-Encoding` header value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nTransfer-Encoding: chunked\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_INVALID_TRANSFER_ENCODING@69 Invalid `Transfer-Encoding` header value",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked", "end | Connection: close",
        "HPE_CLOSED_CONNECTION@71 Data after `Connection: close`",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nGET / HTTP/1.1\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked", "end | Connection: upgrade | Upgrade: x", "GET / 1.1 keep",
        "end",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\n\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_CR_EXPECTED@53 Missing expected CR after header value"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA\u{1}: b\n\n",
      ["PUT / 1.1 keep | Transfer-Encoding: chunked", "HPE_INVALID_HEADER_TOKEN@50 Invalid header token"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: x\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_INVALID_CONTENT_LENGTH@64 Content-Length can't be present with Transfer-Encoding",
      ]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\n c\r\n\r\n",
      [
        "PUT / 1.1 keep | Transfer-Encoding: chunked",
        "HPE_INVALID_HEADER_TOKEN@55 Unexpected whitespace after header value",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close\r\nContent-Length: 2\r\n\r\nabX",
      [
        "GET / 1.1 close | Connection: close | Content-Length: 2", "body ab", "end",
        "HPE_CLOSED_CONNECTION@59 Data after `Connection: close`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Content-Length: 3", "body abc", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length:\t5\r\n\r\nabcde", ["GET / 1.1 keep | Content-Length: 5", "body abcde", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: a, , chunked\r\n\r\n0\r\n\r\n",
      ["GET / 1.1 keep | Transfer-Encoding: a, , chunked", "end"]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding: a,\r\n\r\n0\r\n\r\n",
      [
        "GET / 1.1 keep | Transfer-Encoding: a,",
        "HPE_INVALID_TRANSFER_ENCODING@41 Request has invalid `Transfer-Encoding`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nTransfer-Encoding:\r\nContent-Length: 1\r\n\r\na",
      ["GET / 1.1 keep | Transfer-Encoding:  | Content-Length: 1", "body a", "end"]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding:\r\n\r\na",
      ["HPE_INVALID_TRANSFER_ENCODING@53 Transfer-Encoding can't be present with Content-Length"]),
    .init(
      "PUT / HTTP/1.1\r\nConnection: upgrade\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nUpgrade: gzip\r\n\r\nX",
      [
        "PUT / 1.1 keep | Connection: upgrade | Transfer-Encoding: chunked", "end | Upgrade: gzip",
        "HPE_INVALID_METHOD@87 Invalid method encountered",
      ]),
    .init(
      "PUT / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nConnection: keep-alive\r\n\r\nGET / HTTP/1.1\r\n\r\n",
      ["PUT / 1.0 close | Transfer-Encoding: chunked", "end | Connection: keep-alive", "GET / 1.1 keep", "end"]),
  ]
}
