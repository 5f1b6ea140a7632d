/// Recorded from Node 20.20, where a server with the same routes was sent the same bytes.
extension HTTPServerExample {
  static let all: [HTTPServerExample] = [
    .init(
      "GET /",
      "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"),
    .init(
      "GET /empty",
      "GET /empty HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
    .init(
      "GET /write",
      "GET /write HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2\r\n"
        + "bc\r\n1\r\nd\r\n0\r\n\r\n"),
    .init(
      "GET /204",
      "GET /204 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 204 No Content\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "GET /304",
      "GET /304 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "GET /length",
      "GET /length HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nDate: X\r\nConnection: close\r\n\r\n12345"),
    .init(
      "GET /close",
      "GET /close HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\nbye"),
    .init(
      "GET /head",
      "GET /head HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 201 Made\r\nX-A: 1\r\nx-b: two\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
        + "\r\n4\r\nmade\r\n0\r\n\r\n"),
    .init(
      "GET /set",
      "GET /set HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 404 Not Found\r\nX-One: 1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nDate: X\r\n"
        + "Connection: close\r\nContent-Length: 4\r\n\r\nnone"),
    .init(
      "GET /message",
      "GET /message HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 Fine\r\nDate: X\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"),
    .init(
      "GET /merge",
      "GET /merge HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nx-a: head\r\nX-B: kept\r\nX-C: new\r\nDate: X\r\nConnection: close\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    .init(
      "GET /nodate",
      "GET /nodate HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"),
    .init(
      "GET /trailer",
      "GET /trailer HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTrailer: X-T\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "1\r\nx\r\n0\r\n\r\n"),
    .init(
      "GET /chunked",
      "GET /chunked HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nDate: X\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n"),
    .init(
      "GET /flush",
      "GET /flush HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"),
    .init(
      "GET /keep", isKept: true,
      "GET /keep HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nDate: X\r\nContent-Length: 1\r\n\r\nk"),
    .init(
      "GET /status",
      "GET /status HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 599 unknown\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\ns\r\n0\r\n\r\n"),
    .init(
      "GET /writehead",
      "GET /writehead HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/plain\r\nDate: X\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n1\r\n1\r\n1\r\n2\r\n0\r\n\r\n"),
    .init(
      "GET /utf8",
      "GET /utf8 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 5\r\n\r\nÃ¤â\u{82}¬"),
    .init(
      "GET /205",
      "GET /205 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 205 Reset Content\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    .init(
      "GET /date",
      "GET /date HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: mine\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"),
    .init(
      "GET /204chunked",
      "GET /204chunked HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "GET /lengthnone",
      "GET /lengthnone HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "GET /removed",
      "GET /removed HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"),
    .init(
      "GET /writeempty",
      "GET /writeempty HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    .init(
      "HEAD /",
      "HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /write",
      "HEAD /write HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /204",
      "HEAD /204 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 204 No Content\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /length",
      "HEAD /length HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /head",
      "HEAD /head HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 201 Made\r\nX-A: 1\r\nx-b: two\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /chunked",
      "HEAD /chunked HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /flush",
      "HEAD /flush HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /empty",
      "HEAD /empty HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "HEAD /304",
      "HEAD /304 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nDate: X\r\nConnection: close\r\n\r\n"),
    .init(
      "GET / in HTTP/1.0",
      "GET / HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nhello"),
    .init(
      "GET /write in HTTP/1.0",
      "GET /write HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nabcd"),
    .init(
      "GET /length in HTTP/1.0",
      "GET /length HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nDate: X\r\nConnection: close\r\n\r\n12345"),
    .init(
      "GET /chunked in HTTP/1.0",
      "GET /chunked HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nDate: X\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n"),
    .init(
      "GET /keep in HTTP/1.0",
      "GET /keep HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nDate: X\r\n\r\nk"),
    .init(
      "GET /flush in HTTP/1.0",
      "GET /flush HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nabc"),
    .init(
      "GET / in HTTP/1.0 with keep-alive",
      "GET / HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\nGET /close HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nhello"),
    .init(
      "GET /length in HTTP/1.0 with keep-alive",
      "GET /length HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\nGET /close HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n"
        + "\r\n12345HTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\n\r\nbye"),
    .init(
      "GET /write in HTTP/1.0 with keep-alive",
      "GET /write HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\nGET /close HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nabcd"),
    .init(
      "GET /keep in HTTP/1.0 with keep-alive",
      "GET /keep HTTP/1.0\r\nHost: h\r\nConnection: keep-alive\r\n\r\nGET /close HTTP/1.0\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nDate: X\r\n\r\nk"),
    .init(
      "two requests",
      "GET / HTTP/1.1\r\nHost: h\r\n\r\nGET /close HTTP/1.1\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 5\r\n"
        + "\r\nhelloHTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\nbye"),
    .init(
      "three requests of which the second ends",
      "GET / HTTP/1.1\r\nHost: h\r\n\r\nGET /close HTTP/1.1\r\nHost: h\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 5\r\n"
        + "\r\nhelloHTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\nbye"),
    .init(
      "a request behind the last",
      "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"),
    .init(
      "keep-alive and then 204",
      "GET /204 HTTP/1.1\r\nHost: h\r\n\r\nGET /304 HTTP/1.1\r\nHost: h\r\n\r\nGET /close HTTP/1.1\r\n"
        + "Host: h\r\n\r\n",
      "HTTP/1.1 204 No Content\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n"
        + "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nDate: X\r\nConnection: keep-alive\r\n"
        + "Keep-Alive: timeout=5\r\n\r\nHTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\n"
        + "bye"),
    .init(
      "a body with a length",
      "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 10\r\n\r\nPOST 3:abc"),
    .init(
      "a body in chunks",
      "POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n"
        + "2;x=y\r\nde\r\n0\r\nX-T: 1\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 12\r\n\r\nPOST 5:abcde"),
    .init(
      "a body that nobody reads",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcGET /close HTTP/1.1\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 5\r\n"
        + "\r\nhelloHTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\nbye"),
    .init(
      "a GET with a body",
      "GET /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 8\r\n\r\nGET 2:hi"),
    .init(
      "100-continue",
      "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\nhi",
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 9\r\n\r\n"
        + "POST 2:hi"),
    .init(
      "another expectation",
      "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: coffee\r\nConnection: close\r\n\r\nhi",
      "HTTP/1.1 417 Expectation Failed\r\nDate: X\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "0\r\n\r\n"),
    .init(
      "100-continue in HTTP/1.0",
      "POST /echo HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nhi",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nPOST 2:hi"),
    .init(
      "no Host",
      "GET / HTTP/1.1\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nDate: X\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    .init(
      "no Host in HTTP/1.0",
      "GET / HTTP/1.0\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\nhello"),
    .init(
      "an empty Host",
      "GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"),
    .init(
      "two Hosts",
      "GET /upper HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 23\r\n\r\nhost=a|connection=close"),
    .init(
      "no Host and a body",
      "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nDate: X\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    .init(
      "headers that come twice",
      "GET /upper HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\nCookie: a\r\ncookie: b\r\nUser-Agent: 1\r\n"
        + "User-Agent: 2\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 57\r\n\r\n"
        + "host=a|x-a=1, 2|cookie=a; b|user-agent=1|connection=close"),
    .init(
      "raw headers",
      "GET /headers HTTP/1.1\r\nHost: a\r\nX-A:  1 \r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 43\r\n\r\n"
        + "[\"Host\",\"a\",\"X-A\",\"1\",\"Connection\",\"close\"]"),
    .init(
      "what is not HTTP",
      "hello\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "TLS",
      "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a space before the colon",
      "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a bad method",
      "get / HTTP/1.1\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a bad version",
      "GET / HTTP/3.0\r\nHost: a\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "HTTP/1.2",
      "GET /info HTTP/1.2\r\nHost: a\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "HTTP/2.0",
      "GET /info HTTP/2.0\r\nHost: a\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\n\r\n2.0 GET /info"),
    .init(
      "an absolute target",
      "GET http://h/info HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 5\r\n\r\nother"),
    .init(
      "OPTIONS *",
      "OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 5\r\n\r\nother"),
    .init(
      "a header that is too long",
      "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 17000) + "\r\n\r\n",
      "HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n"),
    .init(
      "a target that is too long",
      "GET /" + String(repeating: "x", count: 17000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
      "HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n"),
    .init(
      "chunk extensions that are too long",
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2;" + String(repeating: "x", count: 17000)
        + "\r\nab\r\n0\r\n\r\n",
      "HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\n\r\n"),
    .init(
      "a bad chunk size",
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a length that is none",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "two lengths",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a wrong second request",
      "GET / HTTP/1.1\r\nHost: h\r\n\r\nnonsense\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 5\r\n"
        + "\r\nhello"),
    .init(
      "a wrong request behind a wait",
      "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhinonsense\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a line feed in a header",
      "GET / HTTP/1.1\r\nHost: a\r\nX: a\nY: b\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "empty lines before the request",
      "\r\n\r\nGET /close HTTP/1.1\r\nHost: h\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\nbye"),
    .init(
      "an upgrade that nobody takes",
      "GET /close HTTP/1.1\r\nHost: h\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
      "HTTP/1.1 200 OK\r\nConnection: close\r\nDate: X\r\nContent-Length: 3\r\n\r\nbye"),
    .init(
      "an upgrade that nobody takes with keep-alive", isKept: true,
      "GET / HTTP/1.1\r\nHost: h\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\nContent-Length: 5\r\n"
        + "\r\nhello"),
    .init(
      "CONNECT",
      "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
      ""),
    .init(
      "a null in a header",
      "GET / HTTP/1.1\r\nHost: a\r\nX: \u{0}\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a target with UTF-8",
      "GET /ä HTTP/1.1\r\nHost: a\r\n\r\n",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "nothing", isKept: true,
      "",
      ""),
    .init(
      "half a request", isKept: true,
      "GET / HT",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "half a body", isKept: true,
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc",
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init(
      "a long body",
      "GET /big HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 200 OK\r\nDate: X\r\nConnection: close\r\nContent-Length: 20000\r\n\r\n"
        + String(repeating: "x", count: 20000)),
  ]
}
