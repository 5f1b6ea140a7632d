import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream
import TestSupport
import Testing

/// A destination that is no `Writable`, as a server's response may be: it is full after every second chunk.
private final class Printer: EventEmitter, WritableStream {
  let log: Log
  var writable = true
  var writableNeedDrain = false
  private var count = 0

  init(_ log: Log) { self.log = log }

  func write(_ chunk: Chunk, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) -> Bool {
    log("print \(chunk)")
    count += 1
    guard count % 2 == 0 else { return true }
    setImmediate {
      self.log("drain")
      self.emit("drain")
    }
    return false
  }

  func end(_ chunk: Chunk?, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) {
    log("end")
    writable = false
    emit("finish")
  }

  func destroy(_ error: (any Error)?) -> Self { self }
}

/// Only `_writev` is overridden.
private final class Batches: Writable {
  let log: Log

  init(_ log: Log) {
    self.log = log
    super.init()
  }

  override func _writev(_ chunks: [WriteRequest], _ callback: StreamCallback) {
    log("writev \(chunks.map { $0.chunk.toString() })")
    setImmediate { callback() }
  }
}

/// Has a `_final` of its own besides `_flush`.
private final class Tail: Transform {
  let log: Log

  init(_ log: Log) {
    self.log = log
    super.init()
  }

  override func _transform(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: TransformCallback) {
    callback(nil, chunk)
  }

  override func _final(_ callback: StreamCallback) {
    log("final")
    callback()
  }

  override func _flush(_ callback: TransformCallback) {
    log("flush")
    callback(nil, "tail")
  }
}

struct `A stream` {
  @Test func `refuses a listener for bytes where texts come, and the other way round`() async throws {
    let lines = try await onLoop { log in
      let text = Readable(.init(encoding: "utf8", read: { _, _ in }))
      text.on("data") { chunk in log("\(chunk.length)") }
      let bytes = Readable(.init(read: { _, _ in }))
      bytes.on("data") { (chunk: String) in log(chunk) }
      bytes.on("data") { (chunk: Any) in log("any \(chunk)") }
      log("\(text.listenerCount("data")) \(bytes.listenerCount("data"))")
      bytes.push([1, 2])
    }
    #expect(
      lines == [
        "uncaught TypeError [ERR_INVALID_ARG_TYPE]: The listener for 'data' takes (Buffer), "
          + "but the event carries (String); write the types in the closure",
        "uncaught TypeError [ERR_INVALID_ARG_TYPE]: The listener for 'data' takes (String), "
          + "but the event carries (Buffer); write the types in the closure",
        "0 1",
        "any <Buffer 01 02>",
      ])
  }

  @Test func `says so where an object is not what a listener takes`() async throws {
    let lines = try await onLoop { log in
      let numbers = Readable(.init(objectMode: true, read: { _, _ in }))
      numbers.on("data") { (number: Int) in log("\(number)") }
      numbers.push(1)
      numbers.push("two")
      numbers.push(3)
    }
    #expect(
      lines == [
        "1", "uncaught TypeError [ERR_INVALID_ARG_TYPE]: A listener that takes (Int) was given (String)", "3",
      ])
  }

  @Test func `says so where read is to give what the stream does not carry`() async throws {
    let lines = try await onLoop { log in
      let text = Readable(.init(encoding: "utf8", read: { _, _ in }))
      text.push("abc")
      let bytes: Buffer? = text.read(1)
      log("\(bytes == nil)")
      let chunk: Chunk? = text.read(1)
      let rest: String? = text.read(1)
      log("\(chunk?.toString() ?? "nil") \(rest ?? "nil")")
    }
    #expect(
      lines == [
        "uncaught TypeError [ERR_INVALID_ARG_TYPE]: read() was to give Buffer, but what the stream carries here is "
          + "String; write the type",
        "true", "b c",
      ])
  }

  @Test func `keeps a surrogate pair together that read would cut`() async throws {
    let lines = try await onLoop { log in
      let text = Readable(.init(encoding: "utf8", read: { _, _ in }))
      text.push("a😀b")
      let first: String? = text.read(2)
      let rest: String? = text.read()
      log("\(first ?? "nil") \(rest ?? "nil")")
    }
    #expect(lines == ["a😀 b"])
  }

  @Test func `takes bytes, texts, arrays and chunks alike`() async throws {
    let lines = try await onLoop { log in
      let through = PassThrough()
      through.on("data") { chunk in log("\(chunk)") }
      through.write(Buffer.from("a"))
      through.write("b")
      through.write("63", "hex")
      through.write([100, 101])
      through.write(Chunk("f"))
      through.write(Buffer.from("g") as Any)
      through.push([104])
      through.end(Chunk(Buffer.from("i")))
    }
    #expect(
      lines == [
        "<Buffer 61>", "<Buffer 62>", "<Buffer 63>", "<Buffer 64 65>", "<Buffer 66>", "<Buffer 67>", "<Buffer 68>",
        "<Buffer 69>",
      ])
  }

  @Test func `pipes to what is no Writable, and waits for its drain`() async throws {
    let lines = try await onLoop { log in
      var left = 4
      let source = Readable(
        .init(
          objectMode: true,
          read: { this, _ in
            left -= 1
            this.push(left >= 0 ? left : nil)
          }))
      source.pipe(Printer(log))
      source.on("pause") { log("pause") }
    }
    #expect(lines == ["print 3", "print 2", "pause", "drain", "print 1", "print 0", "pause", "end", "drain"])
  }

  @Test func `writes single chunks by _writev where there is no _write`() async throws {
    let lines = try await onLoop { log in
      let stream = Batches(log)
      for part in ["a", "b", "c"] { stream.write(part) }
      stream.end()
      stream.on("finish") { log("finish") }
    }
    #expect(lines == [#"writev ["a"]"#, #"writev ["b", "c"]"#, "finish"])
  }

  @Test func `flushes behind a _final of the program's own`() async throws {
    let lines = try await onLoop { log in
      let stream = Tail(log)
      stream.on("data") { chunk in log(chunk.toString()) }
      stream.on("finish") { log("finish") }
      stream.on("end") { log("end") }
      stream.end("body")
    }
    #expect(lines == ["body", "final", "flush", "tail", "end", "finish"])
  }

  @Test func `that nobody else holds lives until its ticks are over`() async throws {
    let lines = try await onLoop { log in
      weak var weakly: Writable?
      do {
        let stream = Writable(.init(write: { _, _, _, callback in process.nextTick { callback() } }))
        stream.on("finish") { log("finish") }
        stream.on("close") { log("close") }
        stream.end("x")
        weakly = stream
      }
      setImmediate { log("\(weakly == nil)") }
    }
    #expect(lines == ["finish", "close", "true"])
  }

  @Test func `lets its listeners go after close`() async throws {
    let lines = try await onLoop { log in
      let stream = Readable(.init(read: { this, _ in this.push(nil) }))
      stream.on("close") { log("close \(stream.listenerCount("close"))") }
      stream.resume()
      setImmediate { log("\(stream.listenerCount("close"))") }
    }
    #expect(lines == ["close 1", "0"])
  }

  @Test func `whose error nobody hears is an uncaught exception, and emits no close`() async throws {
    let lines = try await onLoop { log in
      let stream = Writable()
      stream.on("close") { log("never") }
      stream.destroy(NodeError("alone"))
    }
    #expect(lines == ["uncaught Error: alone"])
  }

  @Test func `goes on when a write's callback throws, which is uncaught`() async throws {
    let lines = try await onLoop { log in
      let stream = Writable(.init(write: { _, _, _, callback in callback() }))
      stream.write("x") { _ in throw NodeError("in a callback") }
      stream.end { log("end") }
    }
    #expect(lines == ["uncaught Error: in a callback", "end"])
  }

  @Test func `does not call _read again before there was a push`() async throws {
    let lines = try await onLoop { log in
      var calls = 0
      let stream = Readable(.init(read: { _, _ in calls += 1 }))
      stream.on("data") { _ in }
      for _ in 0..<5 { _ = stream.read(0) as Buffer? }
      setImmediate {
        log("\(calls)")
        stream.push("x")
        setImmediate { log("\(calls)") }
      }
    }
    #expect(lines == ["1", "2"])
  }

  @Test func `keeps what it holds in order through ten thousand small chunks and odd reads`() async throws {
    let lines = try await onLoop { log in
      let stream = Readable(.init(highWaterMark: 1_000_000, read: { _, _ in }))
      var expected: [UInt8] = []
      for i in 0..<10_000 {
        let bytes = (0..<(i % 7)).map { UInt8(truncatingIfNeeded: i &* 31 &+ $0) }
        expected += bytes
        stream.push(bytes)
      }
      stream.push(nil)
      var got: [UInt8] = []
      var size = 1
      while let chunk = stream.read(min(size, max(1, stream.readableLength))) {
        got += Array(chunk)
        if size % 5 == 0, chunk.length > 2 {
          stream.unshift(chunk.subarray(chunk.length - 2))
          got.removeLast(2)
        }
        size = size % 97 + 3
      }
      log("\(got == expected) \(got.count)")
    }
    #expect(lines == ["true 29994"])
  }

  @Test func `gives what was put back many times in its order`() async throws {
    let lines = try await onLoop { log in
      var expected: [UInt8] = []
      let stream = Readable(.init(read: { _, _ in }))
      for round in 0..<40 {
        let added = (0..<round).map { UInt8(truncatingIfNeeded: $0 + round) }
        for byte in added { stream.unshift(Buffer.from([byte])) }
        expected = added.reversed() + expected
        guard round % 3 == 2 else { continue }
        let taken = stream.read(round)
        log("\(Array(taken ?? Buffer.alloc(0)) == Array(expected.prefix(round)))")
        expected.removeFirst(round)
      }
      log("\(Array(stream.read() ?? Buffer.alloc(0)) == expected) \(expected.count)")
    }
    #expect(lines == Array(repeating: "true", count: 13) + ["true \((0..<40).filter { $0 % 3 != 2 }.reduce(0, +))"])
  }

  @Test func `finished and pipeline tell of a stream that was closed too early before they were asked`() async throws {
    let lines = try await onLoop { log in
      let source = Readable(.init(read: { _, _ in }))
      let target = Writable(.init(write: { _, _, _, done in done() }))
      source.destroy()
      target.destroy()
      setImmediate {
        finished(source) { error in log("source \(error?.code ?? "none")") }
        finished(target) { error in log("target \(error?.code ?? "none")") }
        pipeline(source, PassThrough()) { error in log("pipeline \(error?.code ?? "none")") }
      }
    }
    #expect(lines == ["source", "target", "pipeline"].map { $0 + " ERR_STREAM_PREMATURE_CLOSE" })
  }
}

struct `A chunk` {
  @Test func `is what it was made of`() {
    #expect(Chunk(Buffer.from("hé")).toString() == "hé")
    #expect(Chunk(Buffer.from("hé")).length == 3)
    #expect(Chunk("hé").length == 2)
    #expect(Chunk("hé").buffer == Buffer.from("hé"))
    #expect(Chunk(Buffer.from("h") as Any).isBuffer)
    #expect(Chunk("h" as Any).isString)
    #expect(Chunk(7).as(Int.self) == 7)
    #expect(Chunk(7).as(String.self) == nil)
    #expect(Chunk(7).toString() == "7")
    #expect(Chunk([1, 2] as [UInt8] as Any).buffer == [1, 2])
  }
}
