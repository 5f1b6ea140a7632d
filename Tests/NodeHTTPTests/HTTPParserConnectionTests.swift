import Testing

@testable import NodeHTTP

/// What Node 20.20.2 makes of each input, recorded from its parser.
struct HTTPParserConnectionTests {
  @Test(arguments: connections)
  func `finds the end of connections and upgrades as Node does, however cut`(_ example: HTTPParserExample) {
    example.check()
  }

  private static let connections: [HTTPParserExample] = [
    .init("CONNECT a:1 HTTP/1.1\r\n\r\nabc", ["CONNECT a:1 1.1 keep upgrade", "end", "rest abc"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
      ["CONNECT a:1 1.1 keep upgrade | Content-Length: 3", "end", "rest abc"]),
    .init("CONNECT / HTTP/1.1\r\n\r\n", ["CONNECT / 1.1 keep upgrade", "end"]),
    .init("CONNECT a HTTP/1.1\r\n\r\n", ["CONNECT a 1.1 keep upgrade", "end"]),
    .init("CONNECT a/b HTTP/1.1\r\n\r\n", ["CONNECT a/b 1.1 keep upgrade", "end"]),
    .init("CONNECT a:1\r\n\r\n", ["CONNECT a:1 0.9 close upgrade", "end"]),
    .init("CONNECT a?b HTTP/1.1\r\n\r\n", ["CONNECT a?b 1.1 keep upgrade", "end"]),
    .init("CONNECT http://a HTTP/1.1\r\n\r\n", ["CONNECT http://a 1.1 keep upgrade", "end"]),
    .init("CONNECT a@b:1 HTTP/1.1\r\n\r\n", ["CONNECT a@b:1 1.1 keep upgrade", "end"]),
    .init("CONNECT a@b@c HTTP/1.1\r\n\r\n", ["CONNECT a@b@c 1.1 keep upgrade", "end"]),
    .init("CONNECT [::1]:1 HTTP/1.1\r\n\r\n", ["CONNECT [::1]:1 1.1 keep upgrade", "end"]),
    .init("CONNECT a\u{1} HTTP/1.1\r\n\r\n", ["HPE_INVALID_URL@9 Unexpected char in url server"]),
    .init("CONNECT * HTTP/1.1\r\n\r\n", ["CONNECT * 1.1 keep upgrade", "end"]),
    .init("CONNECT  a HTTP/1.1\r\n\r\n", ["CONNECT a 1.1 keep upgrade", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: close", "end", "HPE_CLOSED_CONNECTION@38 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: Close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: Close", "end", "HPE_CLOSED_CONNECTION@38 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: keep-alive", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close, keep-alive\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 close | Connection: close, keep-alive", "end",
        "HPE_CLOSED_CONNECTION@50 Data after `Connection: close`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive, close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 close | Connection: keep-alive, close", "end",
        "HPE_CLOSED_CONNECTION@50 Data after `Connection: close`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: x, close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: x, close", "end", "HPE_CLOSED_CONNECTION@41 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: close x", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: closex\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: closex", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection:  close \r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: close", "end", "HPE_CLOSED_CONNECTION@40 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close,\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: close,", "end", "HPE_CLOSED_CONNECTION@39 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: \"close\"\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: \"close\"", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: upgrade", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade, close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 close | Connection: upgrade, close", "end",
        "HPE_CLOSED_CONNECTION@47 Data after `Connection: close`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: foo\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: foo", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: \r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: ", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: clo se\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: clo se", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: x close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: x close", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close;\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: close;", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive,upgrade\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: keep-alive,upgrade", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close\t\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: close", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: a,close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: a,close", "end", "HPE_CLOSED_CONNECTION@40 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: a ,close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: a ,close", "end", "HPE_CLOSED_CONNECTION@41 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: a , close , b\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: a , close , b", "end", "HPE_CLOSED_CONNECTION@46 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close  ,b\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Connection: close  ,b", "end", "HPE_CLOSED_CONNECTION@42 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive keep-alive\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: keep-alive keep-alive", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close\r\nConnection: keep-alive\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 close | Connection: close | Connection: keep-alive", "end",
        "HPE_CLOSED_CONNECTION@62 Data after `Connection: close`",
      ]),
    .init(
      "GET / HTTP/1.1\r\nProxy-Connection: close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 close | Proxy-Connection: close", "end", "HPE_CLOSED_CONNECTION@44 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nProxy-Connection: keep-alive\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Proxy-Connection: keep-alive", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.0 keep | Connection: keep-alive", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.0 keep | Connection: keep-alive, close", "end", "GET /2 1.1 keep", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: close\r\n\r\n\r\n", ["GET / 1.1 close | Connection: close", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close\r\n\r\n\n\r\nX",
      ["GET / 1.1 close | Connection: close", "end", "HPE_CLOSED_CONNECTION@41 Data after `Connection: close`"]),
    .init("GET / HTTP/1.1\r\nConnection: close\r\n\r\n\r\r", ["GET / 1.1 close | Connection: close", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close\r\n\r\n ",
      ["GET / 1.1 close | Connection: close", "end", "HPE_CLOSED_CONNECTION@38 Data after `Connection: close`"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Content-Length: 3", "body abc", "end",
        "rest GET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: chunked", "body abc", "end",
        "rest GET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nUpgrade: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Upgrade: x", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade:\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["GET / 1.1 keep | Connection: keep-alive, Upgrade | Upgrade: ", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ["CONNECT a:1 1.1 keep upgrade", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      ["CONNECT a:1 1.1 keep upgrade | Content-Length: 3", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      ["CONNECT a:1 1.1 keep upgrade | Transfer-Encoding: chunked", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: gzip", "end",
        "rest 3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close, upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      [
        "GET / 1.1 close upgrade | Connection: close, upgrade | Upgrade: x | Content-Length: 3", "body abc", "end",
        "rest GET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      answer: .skipBody,
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Content-Length: 3", "end",
        "rest abcGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      answer: .skipBody,
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: chunked", "end",
        "rest 3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["GET / 1.1 keep | Connection: upgrade", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nUpgrade: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["GET / 1.1 keep | Upgrade: x", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade:\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["GET / 1.1 keep | Connection: keep-alive, Upgrade | Upgrade: ", "end", "GET /2 1.1 keep", "end"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["CONNECT a:1 1.1 keep upgrade", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["CONNECT a:1 1.1 keep upgrade | Content-Length: 3", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["CONNECT a:1 1.1 keep upgrade | Transfer-Encoding: chunked", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      answer: .skipBody,
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: gzip", "end",
        "rest 3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close, upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      answer: .skipBody,
      [
        "GET / 1.1 close upgrade | Connection: close, upgrade | Upgrade: x | Content-Length: 3", "end",
        "rest abcGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n", answer: .skipBody,
      ["GET / 1.1 keep | Content-Length: 3", "end", "HPE_INVALID_METHOD@37 Invalid method encountered"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      answer: .takeUpgrade,
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Content-Length: 3", "end",
        "rest abcGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      answer: .takeUpgrade,
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: chunked", "end",
        "rest 3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["GET / 1.1 keep | Connection: upgrade", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nUpgrade: x\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["GET / 1.1 keep | Upgrade: x", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade:\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      answer: .takeUpgrade,
      ["GET / 1.1 keep | Connection: keep-alive, Upgrade | Upgrade: ", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["CONNECT a:1 1.1 keep upgrade", "end", "rest GET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["CONNECT a:1 1.1 keep upgrade | Content-Length: 3", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "CONNECT a:1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["CONNECT a:1 1.1 keep upgrade | Transfer-Encoding: chunked", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: x\r\nTransfer-Encoding: gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      answer: .takeUpgrade,
      [
        "GET / 1.1 keep upgrade | Connection: upgrade | Upgrade: x | Transfer-Encoding: gzip", "end",
        "rest 3\r\nabc\r\n0\r\n\r\nGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nConnection: close, upgrade\r\nUpgrade: x\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n",
      answer: .takeUpgrade,
      [
        "GET / 1.1 close upgrade | Connection: close, upgrade | Upgrade: x | Content-Length: 3", "end",
        "rest abcGET /2 HTTP/1.1\r\n\r\n",
      ]),
    .init(
      "GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\n", answer: .takeUpgrade,
      ["GET / 1.1 keep | Content-Length: 3", "end", "rest abcGET /2 HTTP/1.1\r\n\r\n"]),
    .init("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", ["GET / 1.1 close | Connection: close", "end"]),
    .init(
      "GET /\r\nA: b\r\nConnection: keep-alive\r\n\r\n", ["GET / 0.9 keep | A: b | Connection: keep-alive", "end"]),
    .init("CONNECT  / HTTP/1.1\r\n\r\n", ["CONNECT / 1.1 keep upgrade", "end"]),
    .init("CONNECT \r\n\r\n", ["CONNECT  0.9 close upgrade", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: a,\tclose\r\n\r\n", ["GET / 1.1 close | Connection: a,\tclose", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: close\t,a\r\n\r\n", ["GET / 1.1 keep | Connection: close\t,a", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: ,close\r\n\r\n", ["GET / 1.1 close | Connection: ,close", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: ,,close\r\n\r\n", ["GET / 1.1 close | Connection: ,,close", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: a,   close   \r\n\r\n", ["GET / 1.1 close | Connection: a,   close", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: upgrade,upgrade\r\nupgrade: ,\r\n\r\n",
      ["GET / 1.1 keep upgrade | Connection: upgrade,upgrade | upgrade: ,", "end"]),
    .init("GET / HTTP/1.1\r\nConnection: cclose\r\n\r\n", ["GET / 1.1 keep | Connection: cclose", "end"]),
    .init(
      "GET / HTTP/1.1\r\nConnection: keep-aliveclose\r\n\r\n", ["GET / 1.1 keep | Connection: keep-aliveclose", "end"]),
    .init("GET / HTTP/2.0\r\nConnection: keep-alive\r\n\r\n", ["GET / 2.0 keep | Connection: keep-alive", "end"]),
    .init(
      "GET / HTTP/0.9\r\nConnection: keep-alive\r\n\r\nGET / HTTP/1.1\r\n\r\n",
      ["GET / 0.9 keep | Connection: keep-alive", "end", "GET / 1.1 keep", "end"]),
    .init("GET / HTTP/2.0\r\nConnection: close\r\n\r\n", ["GET / 2.0 close | Connection: close", "end"]),
    .init(
      "GET / HTTP/1.1\r\nUpgrade: x\r\nConnection: upgrade\r\nConnection: close\r\n\r\nZ",
      ["GET / 1.1 close upgrade | Upgrade: x | Connection: upgrade | Connection: close", "end", "rest Z"]),
    .init(
      "CONNECT a HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
      ["CONNECT a 1.1 keep upgrade | Transfer-Encoding: gzip", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: gzip\r\nA: b\r\n\r\n", answer: .skipBody,
      ["PUT / 1.1 keep | Transfer-Encoding: gzip | A: b", "end"]),
    .init(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: gzip\r\nA: b\r\n\r\n", answer: .takeUpgrade,
      ["PUT / 1.1 keep | Transfer-Encoding: gzip | A: b", "end"]),
  ]
}
