/// Recorded from ws 8.11 on Node 20.20.
extension HandshakeExample {
  static let all: [HandshakeExample] = [
    .init("a handshake", request(), taken()),
    .init("version 8", request(changing: ["Sec-WebSocket-Version": "8"]), taken()),
    .init(
      "version 7", request(changing: ["Sec-WebSocket-Version": "7"]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Version header")),
    .init(
      "version 14", request(changing: ["Sec-WebSocket-Version": "14"]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Version header")),
    .init(
      "no version", request(changing: ["Sec-WebSocket-Version": nil]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Version header")),
    .init("POST", request("POST / HTTP/1.1"), refused("405 Method Not Allowed", "Invalid HTTP method")),
    .init("HEAD", request("HEAD / HTTP/1.1"), refused("405 Method Not Allowed", "Invalid HTTP method")),
    .init(
      "an unknown protocol", request(changing: ["Upgrade": "foo"]), refused("400 Bad Request", "Invalid Upgrade header")
    ),
    .init(
      "several protocols", request(changing: ["Upgrade": "websocket, foo"]),
      refused("400 Bad Request", "Invalid Upgrade header")),
    .init("Upgrade in capitals", request(changing: ["Upgrade": "WebSocket"]), taken()),
    .init("Connection among others", request(changing: ["Connection": "keep-alive, Upgrade"]), taken()),
    .init(
      "no Connection", request(changing: ["Connection": nil]),
      "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 16\r\nContent-Type: text/plain\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nUpgrade Required"
    ),
    .init(
      "no Upgrade", request(changing: ["Upgrade": nil]),
      "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 16\r\nContent-Type: text/plain\r\nDate: X\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nUpgrade Required"
    ),
    .init("HTTP/1.0", request("GET / HTTP/1.0"), taken()),
    .init(
      "no key", request(changing: ["Sec-WebSocket-Key": nil]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "an empty key", request(changing: ["Sec-WebSocket-Key": ""]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "a key of 15 bytes", request(changing: ["Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAA"]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "a key of 17 bytes", request(changing: ["Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAAA="]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "a key that is not base64", request(changing: ["Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZ-=="]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "two keys", request(adding: ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "an extension", request(adding: ["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"]),
      taken()),
    .init("an extension that is none", request(adding: ["Sec-WebSocket-Extensions: ;"]), taken()),
    .init("one subprotocol", request(adding: ["Sec-WebSocket-Protocol: chat"]), taken("Sec-WebSocket-Protocol: chat")),
    .init(
      "two subprotocols", request(adding: ["Sec-WebSocket-Protocol: chat, superchat"]),
      taken("Sec-WebSocket-Protocol: chat")),
    .init(
      "two lines of subprotocols",
      request(adding: ["Sec-WebSocket-Protocol: chat", "Sec-WebSocket-Protocol: superchat"]),
      taken("Sec-WebSocket-Protocol: chat")),
    .init(
      "a subprotocol twice", request(adding: ["Sec-WebSocket-Protocol: chat, chat"]),
      refused("400 Bad Request", "Invalid Sec-WebSocket-Protocol header")),
    .init(
      "a subprotocol with a space", request(adding: ["Sec-WebSocket-Protocol: a b"]),
      refused("400 Bad Request", "Invalid Sec-WebSocket-Protocol header")),
    .init(
      "a subprotocol with a tab around", request(adding: ["Sec-WebSocket-Protocol: a\t,\tb"]),
      taken("Sec-WebSocket-Protocol: a")),
    .init(
      "an empty subprotocol", request(adding: ["Sec-WebSocket-Protocol: "]),
      refused("400 Bad Request", "Invalid Sec-WebSocket-Protocol header")),
    .init(
      "a comma behind the subprotocol", request(adding: ["Sec-WebSocket-Protocol: chat,"]),
      refused("400 Bad Request", "Invalid Sec-WebSocket-Protocol header")),
    .init(
      "a comma before the subprotocol", request(adding: ["Sec-WebSocket-Protocol: , chat"]),
      refused("400 Bad Request", "Invalid Sec-WebSocket-Protocol header")),
    .init(
      "a subprotocol of all token characters", request(adding: ["Sec-WebSocket-Protocol: !#$%&'*+-.^_`|~09azAZ"]),
      taken("Sec-WebSocket-Protocol: !#$%&'*+-.^_`|~09azAZ")),
    .init(
      "a subprotocol with a slash", request(adding: ["Sec-WebSocket-Protocol: a/b"]),
      refused("400 Bad Request", "Invalid Sec-WebSocket-Protocol header")),
    .init("the path", at: .path, request("GET /chat HTTP/1.1"), taken()),
    .init("the path with a query", at: .path, request("GET /chat?a=/b HTTP/1.1"), taken()),
    .init("another path", at: .path, request(), refused("400 Bad Request", "Bad Request")),
    .init("a path below", at: .path, request("GET /chat/ HTTP/1.1"), refused("400 Bad Request", "Bad Request")),
    .init(
      "a wrong key and another path", at: .path, request(changing: ["Sec-WebSocket-Key": "x"]),
      refused("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header")),
    .init(
      "another path and a wrong subprotocol", at: .path, request(adding: ["Sec-WebSocket-Protocol: ,"]),
      refused("400 Bad Request", "Bad Request")),
    .init(
      "a subprotocol that is chosen", at: .choosing, request(adding: ["Sec-WebSocket-Protocol: a, b"]),
      taken("Sec-WebSocket-Protocol: b")),
    .init(
      "subprotocols of which none is chosen", at: .choosing, request(adding: ["Sec-WebSocket-Protocol: a, c"]),
      taken()),
    .init("no subprotocol where one would be chosen", at: .choosing, request(), taken()),
    .init("a client that is refused", at: .refusing, request(), refused("401 Unauthorized", "Unauthorized")),
    .init("a client that is taken for its origin", at: .refusing, request(adding: ["Origin: http://good"]), taken()),
    .init(
      "a client of version 8 that is taken for its origin", at: .refusing,
      request(changing: ["Sec-WebSocket-Version": "8"], adding: ["Sec-WebSocket-Origin: http://good"]),
      taken()),
    .init(
      "a client that is refused with a status", at: .refusingLater, request("GET /403 HTTP/1.1"),
      refused("403 Forbidden", "Forbidden")),
    .init(
      "a client that is refused with a message", at: .refusingLater, request("GET /403/no%20entry HTTP/1.1"),
      refused("403 Forbidden", "no entry")),
    .init(
      "a client that is refused with headers", at: .refusingLater, request("GET /503/later/headers HTTP/1.1"),
      "HTTP/1.1 503 Service Unavailable\r\nConnection: mine\r\nContent-Type: text/html\r\nContent-Length: 5\r\nRetry-After: 5\r\n\r\nlater"
    ),
    .init(
      "a client that is refused with an unknown status", at: .refusingLater, request("GET /799/odd HTTP/1.1"),
      refused("799 undefined", "odd")),
    .init(
      "a client that is refused without a status", at: .refusingLater, request("GET /none HTTP/1.1"),
      refused("401 Unauthorized", "Unauthorized")),
    .init("a client that is taken later", at: .refusingLater, request("GET /ok HTTP/1.1"), taken()),
    .init("headers that a listener adds", at: .adding, request(), taken("Set-Cookie: a=b", "X-More: 1")),
    .init(
      "a plain request", "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 16\r\nContent-Type: text/plain\r\nDate: X\r\nConnection: close\r\n\r\nUpgrade Required"
    ),
    .init(
      "a plain POST", "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab",
      "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 16\r\nContent-Type: text/plain\r\nDate: X\r\nConnection: close\r\n\r\nUpgrade Required"
    ),
    .init(
      "a plain HEAD", "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 16\r\nContent-Type: text/plain\r\nDate: X\r\nConnection: close\r\n\r\n"
    ),
    .init("what is not HTTP", "\u{16}\u{3}\u{1}\u{2}\0", "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
    .init("a CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: localhost\r\n\r\n", ""),
  ]
}
