import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import NodeStream
import TestSupport
import Testing
import WS

/// The typed names of the classes' events, on objects at work: closures without types, checked against what each class
/// says that its events carry.
@Suite(.serialized)
struct `typed names` {
  @Test func `of a WebSocketServer, a WebSocket and a request`() async throws {
    let lines = try await onLoop { log in
      final class Chat: WebSocketServer {}
      let wss = try Chat(.init(port: 0))
      wss.on(.connection) { ws, request in
        log("connection \(request.url)")
        ws.on(.message) { data, isBinary in
          log("message \(data.toString()) \(isBinary)")
          ws.close(1000)
        }
        ws.on(.message) { data in log("\(data.length) bytes") }
        ws.once(.ping) { data in log("ping \(data.toString())") }
        ws.on(.pong) { log("pong") }
        ws.on(.open) { log("open") }
        ws.on(.error) { error in log(error.message) }
        ws.on(.close) { code, reason in log("close \(code) \(reason.length)") }
        request.on(.aborted) { log("aborted") }
        request.on(.timeout) { socket in log("\(socket.destroyed)") }
        request.on(.data) { chunk in log("\(chunk.length)") }
        request.on(.end) { log("end") }
      }
      wss.on(.headers) { headers, request in log("headers \(headers.count > 2) \(request.method)") }
      wss.on(.wsClientError) { error, socket, request in
        log("\(error.message) \(request.url)")
        socket.destroy()
      }
      wss.on(.close) { log("closed") }
      wss.on(.error) { error in log(error.message) }
      wss.on(.listening) {
        let client = RawClient.upgrade(wss.address().port)
        client.frame(0x89, "p")
        client.frame(0x81, "hi")
        client.frame(0x88)
        client.socket.on(.close) { hadError in
          log("socket closed \(hadError)")
          wss.close()
        }
      }
    }
    #expect(
      lines.filter { !$0.hasPrefix("closed") && !$0.hasPrefix("socket") && !$0.hasPrefix("close ") } == [
        "headers true GET", "connection /", "ping p", "message hi false", "2 bytes", "end",
      ])
    #expect(lines.contains("closed"))
    #expect(lines.contains("socket closed false"))
  }

  @Test func `of the servers, a socket, an answer and the process`() async throws {
    let lines = try await onLoop { log in
      let http = HTTPServer()
      http.on(.request) { request, response in
        response.on(.finish) { log("finish") }
        response.on(.close) { log("response closed") }
        response.on(.timeout) { socket in log("\(socket.destroyed)") }
        response.end("ok")
      }
      http.on(.checkContinue) { _, response in response.end() }
      http.on(.upgrade) { request, socket, head in socket.end() }
      http.on(.connect) { request, socket in socket.end() }
      http.on(.clientError) { error, socket in socket.destroy() }
      http.on(.dropRequest) { request, socket in log(request.url) }
      http.on(.timeout) { socket in socket.destroy() }
      http.on(.connection) { socket in
        log("connection \(socket.remotePort != nil)")
        socket.on(.drain) { log("drain") }.on(.lookup) { error, address, family, host in log(host) }
          .on(.connectionAttempt) { ip, port, family in log(ip) }
          .on(.connectionAttemptFailed) { ip, port, family, error in log(error.message) }
        socket.on(.pause) { log("pause") }.on(.readable) { log("readable") }.removeAllListeners(.readable)
      }
      http.on(.drop) { what in log("\(what)") }
      http.on(.close) { log("server closed") }
      http.listen(0)
      http.on(.listening) {
        let socket = NodeNet.createConnection(port: http.address().port, host: "127.0.0.1")
        socket.on(.connect) { socket.write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") }
        socket.on(.data) { data in log(String(data.toString().prefix(15))) }
        socket.on(.end) { http.close() }
      }
      process.on(.exit) { code in log("exit \(code)") }
      process.on(.beforeExit) { code in log("beforeExit \(code)") }
      process.on(.uncaughtExceptionMonitor) { error, origin in log(origin) }
      process.on(.unhandledRejection) { error in log(error.message) }
      process.on(.warning) { warning in log(warning.message) }
      process.on(.SIGUSR2) { name, number in log(name) }.removeAllListeners(.SIGUSR2)
    }
    #expect(
      lines.sorted()
        == [
          "HTTP/1.1 200 OK", "beforeExit 0", "connection true", "exit 0", "finish", "response closed", "server closed",
        ].sorted())
  }

  @Test func `of streams`() async throws {
    let lines = try await onLoop { log in
      let pass = PassThrough()
      pass.on(.data) { chunk in log("data \(chunk.toString())") }
      pass.on(.end) { log("end") }
      pass.on(.finish) { log("finish") }
      pass.on(.close) { log("close") }
      pass.on(.pipe) { source in log("pipe \(source is Readable)") }
      pass.on(.error) { error in log(error.message) }
      let source = PassThrough()
      source.pipe(pass)
      source.end("a")
      let text = PassThrough()
      text.setEncoding("utf8")
      text.on(.data) { (piece: String) in log("text \(piece)") }
      text.end("b")
    }
    #expect(lines.sorted() == ["close", "data a", "end", "finish", "pipe true", "text b"])
  }

  @Test func `need no types for a class's main event by its string either, wherever the listener goes`() async throws {
    let lines = try await onLoop { log in
      let wss = try WebSocketServer(.init(noServer: true))
      wss.addListener("connection") { ws, request in log("add") }
      wss.prependListener("connection") { ws in log("prepend") }
      wss.prependOnceListener("connection") { ws, request, user in log("\(user is String)") }
      wss.once("connection") { ws, request in log("once") }
      wss.on("connection") { ws in try await Task.sleep(nanoseconds: 0) }
      log("\(wss.listenerCount(.connection))")
      let http = HTTPServer()
      http.once("request") { request, response in response.end() }
      http.prependListener("upgrade") { request, socket, head in socket.destroy() }
      http.addListener("connection") { socket in socket.destroy() }
      log("\(http.listenerCount(.request)) \(http.listenerCount(.upgrade)) \(http.listenerCount(.connection))")
    }
    #expect(lines == ["5", "1 1 2"])
  }
}
