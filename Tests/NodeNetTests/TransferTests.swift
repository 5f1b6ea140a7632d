import Foundation
import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import Testing

import func TestSupport.onThread

struct `What is sent` {
  static let host = "127.0.0.1"

  /// FNV-1a of the bytes, in the order in which they come.
  struct Hash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0

    mutating func add(_ data: Buffer) {
      data.withUnsafeBytes { bytes in
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
      count += data.count
    }
  }

  /// Bytes that no shift of themselves equals.
  static func noise(_ count: Int, seed: UInt64) -> Buffer {
    let buffer = Buffer.alloc(count)
    var state = seed
    for i in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      buffer[i] = UInt8(truncatingIfNeeded: state >> 56)
    }
    return buffer
  }

  @Test func `arrives whole, though the reader is slow and the pieces are of any size`() async {
    let lines = await onLoop { log in
      var sent = Hash()
      var received = Hash()
      let server = createServer { socket in
        socket.on("data") { (data: Buffer) in
          received.add(data)
          guard received.count % 7 == 0 else { return }
          socket.pause()
          setImmediate { socket.resume() }
        }
        socket.on("end") { log("same \(received.count == sent.count && received.value == sent.value)", received.count) }
      }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = Socket()
        client.connect(this.address().port, Self.host) {
          let sizes = [1, 100, 4096, 4097, 65_535, 65_536, 70_000, 1_000_000, 13, 16_384]
          var left = 50_000_000
          var n = 0
          func fill() {
            while left > 0 {
              let piece = Self.noise(min(left, sizes[n % sizes.count]), seed: UInt64(n))
              n += 1
              left -= piece.count
              sent.add(piece)
              if !client.write(piece) { return _ = client.once("drain") { fill() } }
            }
            client.end()
          }
          fill()
        }
        client.on("close") { server.close() }
      }
    }
    #expect(lines == ["same true 50000000"])
  }

  @Test func `arrives whole when it is written at once, without a look at 'drain'`() async {
    let lines = await onLoop { log in
      var sent = Hash()
      var received = Hash()
      let server = createServer { socket in
        socket.on("data") { (data: Buffer) in received.add(data) }
        socket.on("end") { log(received.count == sent.count && received.value == sent.value) }
      }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = Socket()
        var order: [Int] = []
        client.connect(this.address().port, Self.host) {
          for n in 0..<3000 {
            let piece = Self.noise([10, 5000, 3, 4096, 9][n % 5], seed: UInt64(n))
            sent.add(piece)
            client.write(piece) { _ in order.append(n) }
          }
          client.end { log("in order", order == Array(0..<3000)) }
        }
        client.on("close") { server.close() }
      }
    }
    #expect(lines.sorted() == ["in order true", "true"])
  }

  @Test func `waits at the writer while the reader pauses, and 'drain' says when to go on`() async {
    let lines = await onLoop { log in
      let size = 40_000_000
      var received = 0
      let server = createServer(ServerOptions(pauseOnConnect: true))
      var reader: Socket?
      server.on("connection") { socket in
        reader = socket
        socket.on("data") { (data: Buffer) in received += data.count }
        socket.on("end") { log("received", received) }
      }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = Socket()
        client.connect(this.address().port, Self.host) {
          log(client.write("s"), client.write(Buffer.alloc(16_382)))
          log(client.writableLength, client.writableNeedDrain)
          log(client.write(Buffer.alloc(size)) { _ in log("big") }, client.writableNeedDrain)
          log(client.write("more") { _ in log("more") })
        }
        // The writer waits as long as nobody reads; so the wait can only end after the reader was told to read.
        setTimeout(50) {
          log("held up", client.writableLength > size / 2, received)
          reader?.resume()
        }
        client.on("drain") {
          log("drain", client.writableLength)
          client.end()
        }
        client.on("close") { server.close() }
      }
    }
    #expect(
      lines == [
        "true true", "0 false", "false true", "false", "held up true 0", "drain 0", "big", "more",
        "received \(1 + 16_382 + 40_000_000 + 4)",
      ])
  }

  @Test func `waits at the writer while a reader that has read pauses`() async {
    let lines = await onLoop { log in
      var received = 0
      var paused = 0
      let server = createServer { socket in
        socket.on("data") { (data: Buffer) in
          received += data.count
          guard paused == 0 else { return }
          paused = received
          socket.pause()
          setTimeout(50) {
            log("nothing more", received == paused, socket.readableLength <= 16_384 + 65_536)
            socket.resume()
          }
        }
        socket.on("end") { log(received) }
      }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = createConnection(this.address().port, Self.host)
        client.end(Buffer.alloc(30_000_000))
        client.on("close") { server.close() }
      }
    }
    #expect(lines == ["nothing more true true", "30000000"])
  }

  @Test func `fails when the peer resets the connection`() async {
    let lines = await onLoop { log in
      let server = createServer(ServerOptions(pauseOnConnect: true)) { socket in
        setTimeout(10) { socket.resetAndDestroy() }
      }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = Socket()
        client.connect(this.address().port, Self.host) {
          client.write(Buffer.alloc(50_000_000)) { error in log("write", error != nil) }
          client.write("x") { error in log("next", error != nil) }
        }
        client.on("error") { (error: any Error) in log(error.code == "ECONNRESET" || error.code == "EPIPE") }
        client.on("finish") { log("never") }
        client.on("close") { (hadError: Bool) in
          log("close", hadError)
          server.close()
        }
      }
    }
    #expect(lines.sorted() == ["close true", "next true", "true", "write false"])
    #expect(lines.last == "close true")
  }

  // As in Node, the write that is under way is called back without an error, though it was not sent.
  @Test func `is lost when the socket is destroyed before it left`() async {
    let lines = await onLoop { log in
      let server = createServer(ServerOptions(pauseOnConnect: true)) { socket in
        socket.on("error") {}
        socket.resume()
      }
      server.listen(0, Self.host) { (this: NetServer) in
        let client = Socket()
        client.connect(this.address().port, Self.host) {
          client.write(Buffer.alloc(50_000_000)) { error in log("big", error) }
          client.write("small") { error in log("small", error) }
          client.end { error in log("end", error) }
          client.destroy()
        }
        client.on("close") { (hadError: Bool) in
          log("close", hadError)
          server.close()
        }
      }
    }
    #expect(
      lines == ["big null", "small ERR_STREAM_DESTROYED", "end ERR_STREAM_DESTROYED", "close false"])
  }
}

struct `What a socket holds` {
  /// Counts the objects that were made and are still there.
  final class Counted {
    nonisolated(unsafe) static var alive = 0
    init() { Counted.alive += 1 }
    deinit { Counted.alive -= 1 }
  }

  // In a process of its own: descriptors are counted.
  @Test func `is freed when it is closed, and so is its descriptor`() async {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      func descriptors() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count) ?? -1 }
      var before = 0
      var opened = 0
      var closed = 0
      let server = createServer { socket in
        let counted = Counted()
        socket.mine = counted
        // By events, by a pipe, and by reading in turn.
        switch opened % 4 {
        case 0: socket.pipe(socket)
        case 1:
          socket.on("readable") {
            _ = counted
            if let data = socket.read() { socket.write(data) }
          }
        default:
          socket.on("data") { (data: Buffer) in
            _ = counted
            socket.write(data)
          }
        }
      }
      func open(_ port: Int) {
        opened += 1
        let client = createConnection(port, "127.0.0.1")
        let counted = Counted()
        client.setTimeout(60_000) { _ = counted }
        client.write("hi") { _ in _ = counted }
        // Ended, destroyed, and reset in turn.
        let turn = opened % 3
        client.on("data") { (_: Buffer) in
          _ = counted
          if turn == 0 { client.end() } else if turn == 1 { client.destroy() } else { client.resetAndDestroy() }
        }
        client.on("close") {
          closed += 1
          if opened < 5000 { open(port) } else if closed == opened { server.close() }
        }
      }
      server.on("connection") { (socket: Socket) in socket.on("error") {} }
      server.listen(0, "127.0.0.1") { (this: NetServer) in
        before = descriptors()
        for _ in 0..<20 { open(this.address().port) }
      }
      EventLoop.run()
      // The test's own machinery may open one or another, but none a connection.
      console.log(
        "%d closed, %d alive, %s", closed, Counted.alive,
        descriptors() < before + 10 ? "descriptors closed" : "descriptors left")
      exit(0)
    }
    let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    let errors = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(output.contains("5000 closed, 0 alive, descriptors closed\n"), "\(errors)")
  }

  @Test func `is freed when its loop has ended with it open`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      await onThread {
        let server = createServer { socket in
          socket.mine = Counted()
          socket.unref()
          socket.on("data") { (_: Buffer) in }
        }
        server.listen(0, "127.0.0.1") { (this: NetServer) in
          let client = Socket()
          client.mine = Counted()
          client.connect(this.address().port, "127.0.0.1") {
            client.write("x")
            client.unref()
            setTimeout(20) { server.unref() }
          }
        }
        EventLoop.run()
      }
      console.log("%d alive", Counted.alive)
      exit(0)
    }
    let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    #expect(output.contains("0 alive\n"))
  }
}
