import NodeBuffer
import NodeEvents
import NodeHTTP
import NodeNet
import NodeRuntime
import Testing
import WS
import TestSupport

@Suite(.serialized)
struct HostileClientTests {
  /// Ways to misbehave; each is done, and then the next, while a well-behaved client is served.
  private static func attacks(_ port: Int) -> [(@escaping () -> Void) -> Void] {
    let handshake = Buffer.from(RawClient.handshake)
    var random = SplitMix(seed: 7)
    let resets = handshake.indices.map { count in
      { (done: @escaping () -> Void) in attack(port, handshake.subarray(0, count), reset: true, done) }
    }
    let ends = stride(from: 0, to: handshake.count, by: 10).map { count in
      { (done: @escaping () -> Void) in attack(port, handshake.subarray(0, count), reset: false, done) }
    }
    let garbage = (0..<200).map { index in
      let bytes = Buffer.from((0..<random.below(200)).map { _ in random.byte() })
      let isUpgraded = index % 4 > 0
      return { (done: @escaping () -> Void) in
        attack(port, isUpgraded ? Buffer.concat([handshake, bytes]) : bytes, reset: index % 2 == 0, done)
      }
    }
    let frames = (0..<100).map { _ in
      let bytes = Buffer.from(RandomFrames.make(&random))
      return { (done: @escaping () -> Void) in attack(port, Buffer.concat([handshake, bytes]), reset: false, done) }
    }
    return resets + ends + garbage + frames
  }

  /// Sends the bytes and goes.
  private static func attack(_ port: Int, _ bytes: Buffer, reset: Bool, _ done: @escaping () -> Void) {
    let socket = NodeNet.createConnection(port, "127.0.0.1")
    socket.on("error") { (_: any Error) in }
    socket.on("close", done)
    socket.resume()
    socket.on("connect") {
      socket.write(bytes) { _ in
        if reset { socket.resetAndDestroy() } else { socket.end() }
      }
      // Those who are not cut off by the server go by themselves.
      socket.setTimeout(500) { socket.destroy() }
    }
  }

  @Test func `serve a good client while others misbehave`() async throws {
    let lines = try await onLoop { log in
      try serve { ws, _ in
        ws.on("error") { (_: any Error) in }
        ws.on("message") { data, isBinary in ws.send(data, binary: isBinary) }
      } onListening: { port, server in
        var sent = 0
        var wrong = 0
        var isOver = false
        let good = RawClient(port)
        good.onFrame = { frame in
          guard frame.first == 0x81 else { return }
          if frame.payload.toString() != "message \(sent)" { wrong += 1 }
          sent += 1
          if isOver { good.frame(0x88) } else { good.frame(0x81, "message \(sent)") }
        }
        good.send(RawClient.handshake)
        good.frame(0x81, "message 0")
        good.socket.on("close") {
          log("\(sent > 100) \(wrong)")
          server.close()
        }
        let attacks = HostileClientTests.attacks(port)
        func next(_ index: Int) {
          guard index < attacks.count else { return isOver = true }
          attacks[index]({ next(index + 1) })
        }
        next(0)
      }
    }
    #expect(lines == ["true 0"])
  }
}
