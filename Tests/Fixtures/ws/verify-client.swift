import NodeRuntime
import WS

func wsVerifyClient() throws {
  // Who is let in is decided here, at once or later.
  let strict = try WebSocketServer(
    .init(
      port: 0,
      verifyClient: { info in info.origin == "https://example.org" && !info.secure }
    ))
  let slow = try WebSocketServer(
    .init(
      port: 0,
      verifyClient: { info, done in
        setImmediate {
          if info.req.headers["token"] == "secret" {
            done(true, nil, nil, nil)
          } else {
            done(false, 403, "who are you?", ["X-Reason": "token"])
          }
        }
      }
    ))

  func ask(_ server: WebSocketServer, _ headers: KeyValuePairs<String, String>, _ then: @escaping () -> Void) {
    let client = connect(server.address().port, .init(headers: headers))
    client.on("open") {
      console.log("let in")
      client.close(1000)
    }
    client.on("response") { (response: RawResponse) in
      console.log(response.statusLine, response.body, response.headers["x-reason"] ?? "")
    }
    client.on("close") { then() }
  }

  slow.on("listening") {
    ask(strict, ["Origin": "https://example.org"]) {
      ask(strict, ["Origin": "https://example.com"]) {
        ask(slow, ["Token": "secret"]) {
          ask(slow, [:]) {
            strict.close()
            slow.close()
          }
        }
      }
    }
  }
}
