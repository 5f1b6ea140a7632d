import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream
import TestSupport
import Testing

/// How many streams there are, on the loop's thread.
private final class Population {
  var count = 0
}

private final class CountedReadable: Readable {
  let population: Population
  private var left = 2

  init(_ population: Population) {
    self.population = population
    population.count += 1
    super.init()
  }

  override func _read(_ size: Int) {
    left -= 1
    if left >= 0 { push("some data") } else { push(nil) }
  }

  deinit { population.count -= 1 }
}

private final class CountedWritable: Writable {
  let population: Population

  init(_ population: Population) {
    self.population = population
    population.count += 1
    super.init()
  }

  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    process.nextTick { callback() }
  }

  deinit { population.count -= 1 }
}

private final class CountedDuplex: Duplex {
  let population: Population

  init(_ population: Population) {
    self.population = population
    population.count += 1
    super.init()
  }

  override func _read(_ size: Int) { push(nil) }

  override func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) { callback() }

  deinit { population.count -= 1 }
}

private final class CountedTransform: Transform {
  let population: Population

  init(_ population: Population) {
    self.population = population
    population.count += 1
    super.init()
  }

  override func _transform(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: TransformCallback) {
    callback(nil, chunk)
  }

  deinit { population.count -= 1 }
}

private final class CountedPassThrough: PassThrough {
  let population: Population

  init(_ population: Population) {
    self.population = population
    population.count += 1
    super.init()
  }

  deinit { population.count -= 1 }
}

struct `Streams that are over` {
  /// Makes 10,000 in batches of 100, each in a turn of its own, and tells how many were made and how many are left.
  private func live(_ use: @escaping @Sendable (Population) -> Void) async throws -> [String] {
    try await onLoop { log in
      let population = Population()
      var made = 0
      func batch() {
        for _ in 0..<100 { use(population) }
        made += 100
        if made < 10_000 {
          setImmediate { batch() }
        } else {
          setImmediate { setImmediate { log("\(made) made, \(population.count) left") } }
        }
      }
      batch()
    }
  }

  @Test func `are freed: a Readable that was read to its end`() async throws {
    let lines = try await live { population in
      let stream = CountedReadable(population)
      stream.on("data") { _ in _ = stream.readableLength }
      stream.on("end") { _ = stream.readableEnded }
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: a Writable that was ended`() async throws {
    let lines = try await live { population in
      let stream = CountedWritable(population)
      stream.on("finish") { _ = stream.writableFinished }
      stream.write("some data") { _ in _ = stream.writableLength }
      stream.end("the last") { _ in _ = stream.writableLength }
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: a Duplex of which both sides are over`() async throws {
    let lines = try await live { population in
      let stream = CountedDuplex(population)
      stream.on("close") { _ = stream.destroyed }
      stream.resume()
      stream.end("the last")
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: a chain of pipes`() async throws {
    let lines = try await live { population in
      let source = CountedReadable(population)
      let sink = CountedWritable(population)
      source.pipe(CountedTransform(population)).pipe(CountedPassThrough(population)).pipe(sink)
      sink.on("finish") { _ = source.destroyed }
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: one that was destroyed with an error, with what its options hold`() async throws {
    let lines = try await live { population in
      let held = CountedReadable(population)
      var stream: Duplex?
      stream = Duplex(
        .init(
          read: { _, _ in _ = held },
          write: { _, _, _, callback in
            _ = stream
            callback()
          }))
      stream?.on("error") { (_: any Error) in _ = stream }
      stream?.destroy(NodeError("over"))
      held.destroy()
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: a source that was destroyed while it was piped, with its destination`() async throws {
    let lines = try await live { population in
      let source = CountedReadable(population)
      source.pipe(CountedWritable(population))
      source.destroy()
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: what an AbortSignal destroyed`() async throws {
    let lines = try await live { population in
      let controller = AbortController()
      let stream = addAbortSignal(controller.signal, CountedReadable(population))
      stream.on("data") { _ in _ = controller }
      controller.abort()
    }
    #expect(lines == ["10000 made, 0 left"])
  }

  @Test func `are freed: streams that were made and never used`() async throws {
    let lines = try await live { population in
      _ = CountedReadable(population)
      _ = CountedWritable(population)
      _ = CountedDuplex(population)
      _ = CountedTransform(population)
      _ = CountedPassThrough(population)
    }
    #expect(lines == ["10000 made, 0 left"])
  }
}
