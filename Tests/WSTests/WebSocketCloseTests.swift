import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeRuntime
import Testing
import WS
import TestSupport

// Each transcript is what ws 8.11 gives on Node 20.20 when the same bytes are sent, unless the test says otherwise.
@Suite(.serialized)
struct WebSocketCloseTests {
  /// Runs a server whose connections are told of in the log, and one client.
  private func run(
    maxPayload: Int = 1 << 20, _ onConnection: @escaping @Sendable (WebSocket, Log) -> Void,
    client: @escaping @Sendable (RawClient, RawFrame?) -> Void
  ) async throws -> [String] {
    try await onLoop { log in
      try serve(.init(maxPayload: maxPayload)) { ws, _ in
        ws.on("error") { (error: any Error) in
          log("error \((error as? NodeError)?.name ?? "") \(error.code ?? "") \(error.message) \(ws.readyState)")
        }
        ws.on("message") { data in log("message \(data.toString()) \(ws.readyState)") }
        ws.on("close") { (code: Int, reason: Buffer) in log("close \(code) '\(reason.toString())' \(ws.readyState)") }
        onConnection(ws, log)
      } onListening: { port, server in
        let raw = RawClient(port)
        raw.onFrame = { [unowned raw] frame in
          log("frame \(frame)")
          client(raw, frame)
        }
        raw.onHead = { [unowned raw] in client(raw, nil) }
        raw.send(RawClient.handshake)
        raw.socket.on("end") { log("end") }
        raw.closing(server)
      }
    }
  }

  @Test func `answers a close with its status and reason, and ends`() async throws {
    let lines = try await run { ws, log in
      log("open \(ws.readyState)")
    } client: { client, frame in
      if frame == nil { client.socket.write(RawFrame.close(3001, "bye")) }
    }
    #expect(lines == ["open 1", "frame 88 3001 bye", "end", "close 3001 'bye' 3"])
  }

  @Test func `answers a close without status with one of the same kind`() async throws {
    let lines = try await run { _, _ in
    } client: { client, frame in
      if frame == nil { client.frame(0x88) }
    }
    #expect(lines == ["frame 88", "end", "close 1005 '' 3"])
  }

  @Test(arguments: [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4999])
  func `closes with any status that may be sent, in both directions`(_ code: Int) async throws {
    let lines = try await run { ws, _ in
      ws.close(code)
    } client: { client, frame in
      if frame != nil { client.socket.write(RawFrame.close(code, "r")) }
    }
    #expect(lines == ["frame 88 \(code)", "end", "close \(code) 'r' 3"])
  }

  @Test func `tells the status that the peer gave, not its own`() async throws {
    let lines = try await run { ws, log in
      ws.close(1001, "x")
      log("state \(ws.readyState)")
    } client: { client, frame in
      if frame != nil { client.socket.write(RawFrame.close(1000, "ok")) }
    }
    #expect(lines == ["state 2", "frame 88 1001 x", "end", "close 1000 'ok' 3"])
  }

  @Test func `closes once however often it is told to`() async throws {
    let lines = try await run { ws, log in
      ws.close()
      ws.close(1000, "again")
      ws.on("close") { (_: Int) in
        ws.close()
        ws.close(1000)
        ws.terminate()
        log("state \(ws.readyState)")
      }
    } client: { client, frame in
      if frame != nil { client.frame(0x88) }
    }
    #expect(lines == ["frame 88", "end", "close 1005 '' 3", "state 3"])
  }

  @Test func `closes when both sides begin at once`() async throws {
    let lines = try await run { ws, _ in
      ws.on("message") { _ in ws.close(3000, "mine") }
    } client: { client, frame in
      guard frame == nil else { return }
      client.socket.write(Buffer.concat([RawFrame.masked(0x81, "m"), RawFrame.close(3001, "yours")]))
    }
    #expect(lines == ["message m 1", "frame 88 3000 mine", "end", "close 3001 'yours' 3"])
  }

  @Test func `gives messages that cross its close`() async throws {
    let lines = try await run { ws, _ in
      ws.close(1000)
    } client: { client, frame in
      guard frame != nil else { return }
      client.frame(0x81, "crossed")
      client.socket.write(RawFrame.close(1000))
    }
    #expect(lines == ["frame 88 1000", "message crossed 2", "end", "close 1000 '' 3"])
  }

  @Test func `cuts the connection when it is terminated`() async throws {
    let lines = try await run { ws, log in
      ws.terminate()
      log("state \(ws.readyState)")
    } client: { _, frame in
      #expect(frame == nil)
    }
    #expect(lines == ["state 2", "close 1006 '' 3", "end"])
  }

  @Test func `has sent what was sent before it is terminated`() async throws {
    let lines = try await run { ws, _ in
      ws.send("last")
      ws.terminate()
    } client: { _, _ in
    }
    #expect(lines.filter { $0 != "end" } == ["close 1006 '' 3", "frame 81 last"])
  }

  @Test(arguments: ["end", "destroy", "reset"])
  func `closes with 1006 and without an error when the peer goes`(_ way: String) async throws {
    let lines = try await run { _, _ in
    } client: { client, _ in
      switch way {
      case "end": client.socket.end()
      case "destroy": client.socket.destroy()
      default: client.socket.resetAndDestroy()
      }
    }
    #expect(lines.filter { $0 != "end" } == ["close 1006 '' 3"])
  }

  @Test func `closes with 1006 when the peer goes in the middle of a frame`() async throws {
    let lines = try await run { _, _ in
    } client: { client, _ in
      client.frame(0x81, "whole")
      client.send(hex: "81 85 00000000 68")
      client.socket.end()
    }
    #expect(lines.filter { $0 != "end" } == ["message whole 1", "close 1006 '' 3"])
  }

  @Test func `closes with 1006 when the peer ends without an answer`() async throws {
    let lines = try await run { ws, _ in
      ws.close(1000, "bye")
    } client: { client, frame in
      if frame != nil { client.socket.end() }
    }
    #expect(lines.filter { $0 != "end" } == ["frame 88 1000 bye", "close 1006 '' 3"])
  }

  @Test func `gives what lies behind a message whose listener terminates`() async throws {
    let lines = try await run { ws, _ in
      ws.on("message") { _ in ws.terminate() }
    } client: { client, frame in
      guard frame == nil else { return }
      client.socket.write(Buffer.concat(["1", "2", "3"].map { RawFrame.masked(0x81, $0) }))
    }
    #expect(lines.filter { $0 != "end" } == ["message 1 1", "message 2 2", "message 3 2", "close 1006 '' 3"])
  }

  @Test func `gives what lies behind a message whose listener closes`() async throws {
    let lines = try await run { ws, log in
      ws.on("message") { _ in ws.close(3000) }
      ws.on("ping") { data in log("ping \(data.toString())") }
    } client: { client, frame in
      guard frame == nil else { return client.answer(3000) }
      client.socket.write(
        Buffer.concat([RawFrame.masked(0x81, "1"), RawFrame.masked(0x81, "2"), RawFrame.masked(0x89, "3")]))
    }
    #expect(lines == ["message 1 1", "message 2 2", "ping 3", "frame 88 3000", "end", "close 3000 '' 3"])
  }

  @Test func `goes on with the next frame when a listener throws`() async throws {
    let lines = try await run { ws, _ in
      ws.on("ping") { _ in throw NodeError("mine") }
    } client: { client, frame in
      guard frame == nil else { return }
      client.socket.write(
        Buffer.concat([RawFrame.masked(0x89, "1"), RawFrame.masked(0x81, "2"), RawFrame.close(1000)]))
    }
    #expect(
      lines == ["uncaught Error: mine", "message 2 1", "frame 8a 1", "frame 88 1000", "end", "close 1000 '' 3"])
  }

  @Test func `sends nothing once it is closing, and says so`() async throws {
    let lines = try await run { ws, log in
      ws.close()
      ws.send("late") { error in log("closing \(error.words)") }
      ws.send(Buffer.alloc(10))
      ws.ping("pp", false) { error in log("closing \(error.words)") }
      log("returned \(ws.bufferedAmount - 2)")
      ws.on("close") { (_: Int) in
        ws.send("later") { error in log("closed \(error.words)") }
        ws.pong("x", false) { error in log("closed \(error.words)") }
        log("returned \(ws.bufferedAmount)")
      }
    } client: { client, frame in
      if frame != nil { client.frame(0x88) }
    }
    #expect(
      lines.filter { !$0.hasPrefix("returned") } == [
        "closing WebSocket is not open: readyState 2 (CLOSING)",
        "closing WebSocket is not open: readyState 2 (CLOSING)", "frame 88", "end", "close 1005 '' 3",
        "closed WebSocket is not open: readyState 3 (CLOSED)", "closed WebSocket is not open: readyState 3 (CLOSED)",
      ])
    #expect(lines.last == "returned 22")
  }

  /// ws has the connection `CLOSING` for ever then; here it stays as it is.
  @Test func `refuses what a close frame cannot say`() async throws {
    let codes = [0, 999, 1004, 1005, 1006, 1015, 2999, 5000, -1, 70_000]
    let lines = try await run { ws, log in
      for code in codes { ws.close(code) }
      ws.close(1000, String(repeating: "r", count: 124))
      ws.close(1000, String(repeating: "é", count: 62))
      log("state \(ws.readyState)")
      ws.send("still")
      ws.close(1000, String(repeating: "r", count: 123))
    } client: { client, frame in
      if frame?.first == 0x88 { client.frame(0x88) }
    }
    let wrongCode = "uncaught TypeError: First argument must be a valid error code number"
    let tooLong = "uncaught RangeError: The message must not be greater than 123 bytes"
    #expect(
      lines == codes.map { _ in wrongCode } + [
        tooLong, tooLong, "state 1", "frame 81 still", "frame 88 1000 \(String(repeating: "r", count: 123))", "end",
        "close 1005 '' 3",
      ])
  }

  // MARK: Errors

  @Test func `tells of a wrong frame, closes, and reads no more`() async throws {
    let lines = try await run { _, _ in
    } client: { client, frame in
      guard frame == nil else { return client.answer(1002) }
      client.socket.write(
        Buffer.concat([RawFrame.masked(0x81, "good"), Buffer.from("8f80", .hex), RawFrame.masked(0x81, "never")]))
    }
    #expect(
      lines == [
        "message good 1", "error RangeError WS_ERR_INVALID_OPCODE Invalid WebSocket frame: invalid opcode 15 2",
        "frame 88 1002", "end", "close 1006 '' 3",
      ])
  }

  @Test(arguments: [
    ("81 81 00000000 ff", "Error WS_ERR_INVALID_UTF8 Invalid WebSocket frame: invalid UTF-8 sequence", 1007),
    ("82 ff 0000000000100001", "RangeError WS_ERR_UNSUPPORTED_MESSAGE_LENGTH Max payload size exceeded", 1009),
    ("81 00", "RangeError WS_ERR_EXPECTED_MASK Invalid WebSocket frame: MASK must be set", 1002),
    (
      "88 82 00000000 03ed", "RangeError WS_ERR_INVALID_CLOSE_CODE Invalid WebSocket frame: invalid status code 1005",
      1002
    ),
  ])
  func `closes with the status of the error`(_ frame: String, _ error: String, _ code: Int) async throws {
    let lines = try await run { _, _ in
    } client: { client, answer in
      if answer == nil { client.send(hex: frame) }
    }
    #expect(lines == ["error \(error) 2", "frame 88 \(code)", "end", "close 1006 '' 3"])
  }

  @Test func `takes a message as long as may be and refuses a longer one`() async throws {
    let lines = try await run(maxPayload: 10) { _, _ in
    } client: { client, frame in
      guard frame == nil else { return }
      client.frame(0x81, "0123456789")
      client.frame(0x81, "0123456789a")
    }
    #expect(
      lines == [
        "message 0123456789 1", "error RangeError WS_ERR_UNSUPPORTED_MESSAGE_LENGTH Max payload size exceeded 2",
        "frame 88 1009", "end", "close 1006 '' 3",
      ])
  }

  @Test func `tells of a wrong frame behind its own close`() async throws {
    let lines = try await run { ws, _ in
      ws.close(1000)
    } client: { client, frame in
      if frame != nil { client.send(hex: "ff ff") }
    }
    #expect(
      lines == [
        "frame 88 1000",
        "error RangeError WS_ERR_UNEXPECTED_RSV_2_3 Invalid WebSocket frame: RSV2 and RSV3 must be clear 2", "end",
        "close 1006 '' 3",
      ])
  }

  @Test func `may be terminated by the listener of its error`() async throws {
    let lines = try await run { ws, _ in
      ws.on("error") { (_: any Error) in ws.terminate() }
    } client: { client, frame in
      if frame == nil { client.send(hex: "83 80 00000000") }
    }
    #expect(
      lines.filter { !$0.hasPrefix("frame") && $0 != "end" } == [
        "error RangeError WS_ERR_INVALID_OPCODE Invalid WebSocket frame: invalid opcode 3 2", "close 1006 '' 3",
      ])
  }

  @Test func `survives sends to a peer that resets meanwhile`() async throws {
    let lines = try await run { ws, log in
      ws.on("message") { _ in
        for index in 0..<100 { ws.send(Buffer.alloc(10_000)) { error in if index == 99 { log("told") } } }
      }
      for _ in 0..<20 { setImmediate { ws.send(Buffer.alloc(100_000)) } }
    } client: { client, frame in
      guard frame == nil else { return }
      client.frame(0x81, "go")
      client.socket.resetAndDestroy()
    }
    #expect(lines.last == "close 1006 '' 3" || lines.last == "told")
    #expect(lines.contains("close 1006 '' 3"))
    #expect(!lines.contains { $0.hasPrefix("error") || $0.hasPrefix("uncaught") })
  }

  @Test func `ends the process when nobody hears its error`() async {
    await #expect(processExitsWith: .exitCode(1)) {
      let server = try WebSocketServer(.init(port: 0))
      server.on("connection") { (_: WebSocket) in }
      server.on("listening") {
        let client = RawClient(server.address().port)
        client.onHead = { client.send(hex: "83 80 00000000") }
        client.send(RawClient.handshake)
      }
      EventLoop.run()
    }
  }
}

extension RawClient {
  fileprivate func answer(_ code: Int) { socket.write(RawFrame.close(code)) }
}
