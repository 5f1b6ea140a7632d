import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import Testing
import WS
import TestSupport

// Each transcript is what ws 8.11 gives on Node 20.20 when the same bytes are sent, unless the test says otherwise.
@Suite(.serialized)
struct WebSocketTests {
  // MARK: Messages

  @Test func `gives text and binary messages and sends both`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.on("message") { data, isBinary in
          log("message \(data.toString()) \(isBinary)")
          ws.send(data, binary: isBinary)
        }
        ws.on("close") { (code: Int, reason: Buffer) in log("close \(code) '\(reason.toString())'") }
      } onListening: { port, server in
        let client = RawClient(port)
        client.onFrame = { frame in
          log("frame \(frame)")
          if frame.first == 0x82 { client.frame(0x88) }
        }
        client.send(RawClient.handshake)
        client.frame(0x81, "text")
        client.frame(0x82, "bin")
        client.closing(server)
      }
    }
    #expect(
      lines == [
        "message text false", "message bin true", "frame 81 text", "frame 82 bin", "frame 88", "close 1005 ''",
      ])
  }

  @Test func `gives a message to a listener that is called once, and to one that wants no more than the data`()
    async throws
  {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.once("message") { data in log("once \(data.toString())") }
        ws.on("message") { data, isBinary in log("on \(data.toString()) \(isBinary)") }
      } onListening: { port, server in
        let client = RawClient.upgrade(port)
        client.frame(0x81, "1")
        client.frame(0x81, "2")
        client.frame(0x88)
        client.closing(server)
      }
    }
    #expect(lines == ["once 1", "on 1 false", "on 2 false"])
  }

  @Test func `reads what came in one packet with the handshake`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, request in
        log("connection \(request.url) \(ws.readyState)")
        ws.on("message") { data in
          log("message \(data.toString())")
          ws.send(data)
        }
        ws.on("close") { (code: Int) in log("close \(code)") }
      } onListening: { port, server in
        let client = RawClient(port) { log("frame \($0)") }
        client.socket.write(
          Buffer.concat([
            Buffer.from(RawClient.handshake("/pipe?x=1")), RawFrame.masked(0x81, "one"), RawFrame.masked(0x81, "two"),
            RawFrame.close(1000),
          ]))
        client.closing(server)
      }
    }
    #expect(
      lines == [
        "connection /pipe?x=1 1", "message one", "message two", "frame 82 one", "frame 82 two", "frame 88 1000",
        "close 1000",
      ])
  }

  @Test func `goes on with a frame whose beginning came with the handshake`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.on("message") { data in log("message \(data.toString())") }
        ws.on("close") { (code: Int) in log("close \(code)") }
      } onListening: { port, server in
        let frame = RawFrame.masked(0x81, "cut")
        let client = RawClient(port) { log("frame \($0)") }
        client.onHead = {
          client.socket.write(frame.subarray(5))
          client.frame(0x88)
        }
        client.socket.write(Buffer.concat([Buffer.from(RawClient.handshake), frame.subarray(0, 5)]))
        client.closing(server)
      }
    }
    #expect(lines == ["message cut", "frame 88", "close 1005"])
  }

  @Test func `sends fragments, and lets a ping between them`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.send("a", binary: false, fin: false)
        ws.send("b", SendOptions(fin: false))
        ws.ping("between")
        ws.send("c", SendOptions(fin: true))
        ws.send(Buffer.from("d"), SendOptions(fin: false))
        ws.send("e")
        ws.send("text as binary", binary: true)
        ws.send(Buffer.from("binary as text"), binary: false)
        ws.send("")
        ws.send(Buffer.alloc(0))
        ws.close()
      } onListening: { port, server in
        RawClient.answering(port) { log("frame \($0)") }.closing(server)
      }
    }
    #expect(
      lines == [
        "frame 1 a", "frame 0 b", "frame 89 between", "frame 80 c", "frame 2 d", "frame 80 e",
        "frame 82 text as binary", "frame 81 binary as text", "frame 81", "frame 82", "frame 88",
      ])
  }

  @Test(arguments: [0, 1, 125, 126, 127, 4096, 4097, 32_767, 32_768, 65_535, 65_536, 1_000_000])
  func `sends a message of any length`(_ length: Int) async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.send(String(repeating: "x", count: length))
        ws.send(Buffer.alloc(length, 0x79))
        ws.send(String(repeating: "ö", count: length / 2))
        ws.close()
      } onListening: { port, server in
        RawClient.answering(port) { frame in
          let first = frame.payload.first.map { String($0, radix: 16) } ?? "none"
          let isSame = frame.payload.indices.allSatisfy { $0 < 2 || frame.payload[$0] == frame.payload[$0 - 2] }
          log("\(String(frame.first, radix: 16)) \(frame.payload.count) \(first) \(isSame)")
        }.closing(server)
      }
    }
    let none = length == 0
    #expect(
      lines == [
        "81 \(length) \(none ? "none" : "78") true", "82 \(length) \(none ? "none" : "79") true",
        "81 \(length / 2 * 2) \(length < 2 ? "none" : "c3") true", "88 0 none true",
      ])
  }

  @Test func `tells when each thing was sent, in order and before the ticks that were added later`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.send("a") { error in log("sent a \(error.words)") }
        ws.ping("p", false) { error in log("sent p \(error.words)") }
        ws.send(Buffer.alloc(10_000)) { error in log("sent b \(error.words)") }
        process.nextTick { log("tick") }
        setImmediate { log("immediate") }
        log("returned")
      } onListening: { port, server in
        let client = RawClient(port)
        client.onFrame = { if $0.payload.count == 10_000 { client.frame(0x88) } }
        client.send(RawClient.handshake)
        client.closing(server)
      }
    }
    #expect(lines == ["returned", "sent a null", "sent p null", "sent b null", "tick", "immediate"])
  }

  // MARK: Pings

  @Test func `answers pings before it tells of them, and gives pongs`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.on("ping") { data in log("ping \(data.toString())") }
        ws.on("pong") { data in log("pong \(data.toString())") }
        ws.ping("a")
        ws.ping()
        ws.pong("b")
        ws.on("close") { (code: Int) in log("close \(code)") }
      } onListening: { port, server in
        let client = RawClient(port)
        client.onFrame = { frame in
          log("frame \(frame)")
          if frame.first == 0x8a, frame.payload.toString() == "from client" { client.frame(0x88) }
        }
        client.send(RawClient.handshake)
        client.frame(0x8a, "unasked")
        client.frame(0x89, "from client")
        client.closing(server)
      }
    }
    #expect(
      lines.filter { !$0.hasPrefix("frame") } == ["pong unasked", "ping from client", "close 1005"])
    #expect(
      lines.filter { $0.hasPrefix("frame") } == [
        "frame 89 a", "frame 89", "frame 8a b", "frame 8a from client", "frame 88",
      ])
  }

  @Test func `sends pings and pongs of 125 bytes and no more`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.ping(Buffer.alloc(125, 120), false) { error in log("sent \(error.words)") }
        ws.ping(Buffer.alloc(126))
        ws.pong(String(repeating: "y", count: 126))
        log("state \(ws.readyState)")
        ws.close()
      } onListening: { port, server in
        RawClient.answering(port) { log("frame \($0)") }.closing(server)
      }
    }
    #expect(
      lines == [
        "uncaught RangeError: The data size must not be greater than 125 bytes",
        "uncaught RangeError: The data size must not be greater than 125 bytes", "state 1", "sent null",
        "frame 89 125 bytes", "frame 88",
      ])
  }

  // MARK: Properties

  @Test func `has the properties of ws`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        log("'\(ws.protocol)' '\(ws.extensions)' \(ws.isPaused) \(ws.bufferedAmount)")
        log("\(ws.CONNECTING) \(ws.OPEN) \(ws.CLOSING) \(ws.CLOSED)")
        ws.terminate()
      } onListening: { port, server in
        RawClient.upgrade(port, RawClient.handshake("/", ["Sec-WebSocket-Protocol: chat, other"])).closing(server)
      }
    }
    #expect(lines == ["'chat' '' false 0", "0 1 2 3"])
  }

  @Test func `takes properties of the program's own`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        let none: Bool? = ws.isAlive
        log("\(none == nil)")
        ws.isAlive = true
        ws.name = "Ada"
        ws.on("close") { (_: Int) in
          let isAlive: Bool? = ws.isAlive
          let name: String? = ws.name
          let wrong: Int? = ws.name
          log("\(isAlive == true) \(name ?? "") \(wrong == nil)")
          ws.name = String?.none
          let gone: String? = ws.name
          log("\(gone == nil)")
        }
        ws.terminate()
      } onListening: { port, server in
        RawClient.upgrade(port).closing(server)
      }
    }
    #expect(lines == ["true", "true Ada true", "true"])
  }

  // MARK: Pausing

  @Test func `reads nothing while it is paused`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.on("message") { data in
          log("message \(data.toString()) paused \(ws.isPaused)")
          guard data.toString() == "1" else { return }
          ws.pause()
          log("paused \(ws.isPaused)")
          ws.send("go on") { _ in
            setTimeout(30) {
              log("resuming")
              ws.resume()
              log("paused \(ws.isPaused)")
            }
          }
        }
        ws.on("close") { (code: Int) in
          log("close \(code)")
          ws.pause()
          log("paused \(ws.isPaused)")
        }
      } onListening: { port, server in
        let client = RawClient(port)
        client.onFrame = { frame in
          log("frame \(frame)")
          guard frame.first == 0x81 else { return }
          client.frame(0x81, "2")
          client.frame(0x88)
        }
        client.send(RawClient.handshake)
        client.frame(0x81, "1")
        client.closing(server)
      }
    }
    #expect(
      lines == [
        "message 1 paused false", "paused true", "frame 81 go on", "resuming", "paused false",
        "message 2 paused false", "frame 88", "close 1005", "paused false",
      ])
  }

  @Test func `counts what a peer does not read, until it does`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        let data = Buffer.alloc(1 << 20)
        var amounts: [Int] = []
        for _ in 0..<32 {
          ws.send(data)
          amounts.append(ws.bufferedAmount)
        }
        log("grows \((amounts.last ?? 0) > 16 << 20) \(zip(amounts, amounts.dropFirst()).allSatisfy { $0 <= $1 })")
        ws.send("last") { error in
          log("sent \(error.words) \(ws.bufferedAmount)")
          ws.close()
        }
        ws.on("message") { _ in }
        ws.on("ping") { _ in log("still \(ws.bufferedAmount > 16 << 20)") }
      } onListening: { port, server in
        var count = 0
        let client = RawClient(port)
        client.onFrame = { frame in
          count += frame.payload.count
          if frame.first == 0x81 { log("got \(count)") }
          if frame.first == 0x88 { client.frame(0x88) }
        }
        client.socket.pause()
        client.send(RawClient.handshake)
        client.frame(0x89)
        setTimeout(100) { client.socket.resume() }
        client.closing(server)
      }
    }
    #expect(lines.contains("grows true true"))
    #expect(lines.contains("still true"))
    #expect(lines.contains("sent null 0"))
    #expect(lines.contains("got \((32 << 20) + 4)"))
  }

  @Test func `does not show what a buffer's owner does with it after sending`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        for size in [100, 5000, 100_000] {
          let data = Buffer.alloc(size, 0x61)
          ws.send(data)
          data.fill(0x62)
        }
        ws.close()
      } onListening: { port, server in
        RawClient.answering(port) { log("\($0.payload.count) \($0.payload.allSatisfy { $0 == 0x61 })") }.closing(server)
      }
    }
    #expect(lines == ["100 true", "5000 true", "100000 true", "0 true"])
  }

  @Test(arguments: [100, 5000, 200_000])
  func `calls the callback of a send that fails at once, whatever its length`(_ length: Int) async throws {
    let lines = try await onLoop { log in
      var client: RawClient?
      try serve { ws, _ in
        ws.on("message") { _ in
          // The reset is there before anything is sent, and nobody has read of it.
          client?.socket.resetAndDestroy()
          ws.send(Buffer.alloc(length)) { error in log("first \(error?.code ?? "sent")") }
          ws.send(Buffer.alloc(length)) { error in log("second \(error?.code ?? "sent")") }
        }
        ws.on("close") { (code: Int) in log("close \(code)") }
      } onListening: { port, server in
        let made = RawClient.upgrade(port)
        made.onHead = { made.frame(0x81, "go") }
        made.closing(server)
        client = made
      }
    }
    #expect(lines.count == 3 && lines.last == "close 1006")
    #expect(lines[0] == "first ECONNRESET" || lines[0] == "first EPIPE")
    #expect(lines[1].hasPrefix("second E"))
  }
}
