import NodeBuffer
import NodeEvents
import NodeRuntime

@testable import NodeStream

/// Random programs of streams: random-streams.js, line by line.
final class RandomStreams {
  let seed: Int
  private var plan: Random
  private(set) var lines: [String] = []
  // Callbacks that are still to come, and steps to be done: without any, nothing will happen any more.
  private var pending = 0
  private var streams: [(name: String, stream: Stream)] = []
  private var closes: [String: Int] = [:]
  // Those that do not tell that they are closed.
  private var silent: Set<String> = []
  // What went in and what came out, for a program that loses nothing on purpose.
  private var pushed = ""
  private var received = ""
  private var isLossless = true
  private var letters = 0

  init(_ seed: Int) {
    self.seed = seed
    plan = Random(seed * 64)
  }

  func log(_ line: String) {
    if lines.count < 3000 { lines.append(line) }
  }

  // What a stream's listeners hear; it lets them go after its 'close'.
  private func heard(_ name: String, _ line: String) {
    guard closes[name] == 0, let stream = streams.first(where: { $0.name == name })?.stream else { return }
    if silent.contains(name), closed(stream), !line.hasPrefix("'error'") { return }
    log("\(name) \(line)")
  }

  /// A generator that several closures go on with.
  final class Source {
    var random: Random
    init(_ seed: Int) { random = Random(seed) }
    func below(_ n: Int) -> Int { random.below(n) }
    func chance(_ percent: Int) -> Bool { random.chance(percent) }
  }

  // At once, as a tick, as a microtask or as an immediate.
  private func later(_ random: Source, _ body: @escaping () -> Void) {
    let when = random.below(6)
    if when < 2 { return body() }
    pending += 1
    let late = {
      self.pending -= 1
      body()
    }
    if when < 4 {
      process.nextTick(late)
    } else if when == 4 {
      setImmediate(late)
    } else {
      queueMicrotask(late)
    }
  }

  private func error(_ text: String) -> NodeError { NodeError(text, code: "BOOM") }

  private func shown(_ error: (any Error)?) -> String {
    guard let error else { return "none" }
    return "\(error.code ?? "undefined") \(error.message)"
  }

  private func shown(_ chunk: Any?) -> String {
    guard let chunk else { return "null" }
    let each = Chunk(chunk)
    var hash = TextHash()
    hash.add(each.buffer)
    return "\(each.isString ? "s" : "b")\(each.length):\(hash)"
  }

  private func text(_ random: Source) -> String {
    var text = ""
    for _ in 0..<(random.below(20) + (random.chance(95) ? 1 : 0)) {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + ((letters * 7 + (letters >> 4)) % 26))))
      letters += 1
    }
    return text
  }

  // MARK: What streams are made of

  private struct Common {
    var objectMode = false
    var highWaterMark: Int?
    var autoDestroy = true
    var emitClose = true
    var construct: ((Stream, StreamCallback) -> Void)?
    var destroy: ((Stream, (any Error)?, StreamCallback) -> Void)?
  }

  // Options that every kind of stream takes.
  private func common(_ random: Source, _ name: String) -> Common {
    var options = Common()
    options.objectMode = random.chance(20)
    if random.chance(60) { options.highWaterMark = options.objectMode ? random.below(5) : random.below(40) }
    if random.chance(6) { options.autoDestroy = false }
    if random.chance(4) {
      options.emitClose = false
      silent.insert(name)
    }
    if random.chance(12) {
      let fails = random.chance(15)
      options.construct = { _, callback in
        self.log("\(name) construct")
        self.later(random) { callback(fails ? self.error("\(name) construct") : nil) }
      }
    }
    if random.chance(15) {
      let fails = random.chance(15)
      options.destroy = { _, error, callback in
        self.log("\(name) destroy \(self.shown(error))")
        self.later(random) { callback(fails ? self.error("\(name) destroy") : error) }
      }
    }
    return options
  }

  private func source(_ random: Source) -> Readable {
    let common = common(random, "src")
    let objects = common.objectMode
    var left = random.below(10)
    let failAt = random.chance(8) ? random.below(6) : -1
    let lateEnd = random.chance(50)
    let asText = random.chance(20)
    var ended = false

    func give(_ stream: Readable) {
      if ended || stream.destroyed { return }
      var burst = random.below(3) + 1
      while burst > 0, left > 0 {
        left -= 1
        if left == failAt {
          ended = true
          log("src fails")
          stream.destroy(error("src"))
          return
        }
        let text = text(random)
        pushed += text
        let more = objects || asText ? stream.push(text) : stream.push(Buffer.from(text))
        log("src push \(text.count) \(more)")
        if ended || stream.destroyed { return }
        burst -= 1
      }
      if left > 0 || (lateEnd && random.chance(50)) { return }
      ended = true
      log("src push null \(stream.push(nil))")
    }

    let drives = random.chance(25)
    let stream = Readable(
      .init(
        highWaterMark: common.highWaterMark, objectMode: objects, emitClose: common.emitClose,
        autoDestroy: common.autoDestroy, construct: common.construct,
        read: { stream, size in
          self.log("src read \(size)")
          if !drives { self.later(random) { give(stream) } }
        }, destroy: common.destroy))
    if drives {
      // It pushes when it likes to, and looks at nobody's high-water mark.
      func drive() {
        give(stream)
        if !ended && !stream.destroyed { step(random.below(3), drive) }
      }
      step(random.below(3), drive)
    } else if lateEnd {
      // A source that pushes nothing is not asked again: somebody else has to end it.
      var patience = 30
      func end() {
        if ended || stream.destroyed { return }
        patience -= 1
        if patience == 0 { return }
        if left <= 0 { give(stream) }
        step(2, end)
      }
      step(4, end)
    }
    if random.chance(8) { stream.setEncoding("utf8") }
    return stream
  }

  private func transform(_ random: Source, _ name: String) -> Transform {
    let common = common(random, name)
    var options = TransformOptions(
      highWaterMark: common.highWaterMark, objectMode: common.objectMode, emitClose: common.emitClose,
      autoDestroy: common.autoDestroy, construct: common.construct, destroy: common.destroy)
    if random.chance(10) { options.readableObjectMode = true }
    if random.chance(10) { options.writableObjectMode = true }
    if random.chance(10) { options.readableHighWaterMark = random.below(20) }
    if random.chance(10) { options.writableHighWaterMark = random.below(20) }
    if random.chance(10) { options.allowHalfOpen = false }
    if random.chance(10) { options.decodeStrings = false }
    let failAt = random.chance(6) ? random.below(6) : -1
    var count = 0
    let kind = random.below(6)
    var held: [Chunk] = []
    if kind == 0 { return PassThrough(options) }
    options.transform = { stream, chunk, _, callback in
      self.log("\(name) transform \(self.shown(chunk))")
      let index = count
      count += 1
      if index == failAt {
        self.log("\(name) fails")
        self.later(random) { callback(self.error(name)) }
        return
      }
      switch kind {
      case 1:  // upper case, by the callback
        self.later(random) {
          if chunk.isString { callback(nil, chunk.toString().uppercased()) } else { callback(nil, upper(chunk.buffer)) }
        }
      case 2:  // split in two
        self.later(random) {
          let middle = chunk.length >> 1
          self.log("\(name) push \(stream.push(slice(chunk, 0, middle)))")
          if chunk.length > 0 { self.log("\(name) push \(stream.push(slice(chunk, middle, chunk.length)))") }
          callback()
        }
      case 3:  // late
        self.pending += 1
        setImmediate {
          self.pending -= 1
          callback(nil, chunk)
        }
      case 4:  // all at the end
        held.append(chunk)
        self.later(random) { callback() }
      default:  // by push, then later the callback
        self.log("\(name) push \(stream.push(chunk))")
        self.later(random) { callback() }
      }
    }
    options.flush = { stream, callback in
      self.log("\(name) flush")
      self.later(random) {
        for chunk in held { self.log("\(name) push \(stream.push(chunk))") }
        callback()
      }
    }
    return Transform(options)
  }

  private func sink(_ random: Source) -> Stream {
    let common = common(random, "dst")
    let failAt = random.chance(8) ? random.below(8) : -1
    var decodeStrings = true
    if random.chance(10) { decodeStrings = false }
    var count = 0
    func take(_ chunk: Chunk) -> NodeError? {
      received += chunk.toString()
      defer { count += 1 }
      if count != failAt { return nil }
      log("dst fails")
      return error("dst")
    }
    let write: (Stream, Chunk, BufferEncoding, StreamCallback) -> Void = { _, chunk, _, callback in
      self.log("dst write \(self.shown(chunk))")
      let error = take(chunk)
      self.later(random) { callback(error) }
    }
    var writev: ((Stream, [WriteRequest], StreamCallback) -> Void)?
    if random.chance(25) {
      writev = { _, chunks, callback in
        self.log("dst writev \(chunks.map { self.shown($0.chunk) }.joined(separator: " "))")
        var error: NodeError?
        for each in chunks { error = take(each.chunk) ?? error }
        self.later(random) { callback(error) }
      }
    }
    var final: ((Stream, StreamCallback) -> Void)?
    if random.chance(30) {
      let fails = random.chance(15)
      final = { _, callback in
        self.log("dst final")
        self.later(random) { callback(fails ? self.error("dst final") : nil) }
      }
    }
    if random.chance(75) {
      return Writable(
        .init(
          highWaterMark: common.highWaterMark, decodeStrings: decodeStrings, objectMode: common.objectMode,
          emitClose: common.emitClose, autoDestroy: common.autoDestroy, construct: common.construct, write: write,
          writev: writev, final: final, destroy: common.destroy))
    }
    // A sink that can be read as well, and has nothing to read.
    let allowHalfOpen = random.chance(70)
    let ends = random.chance(70)
    let stream = Duplex(
      .init(
        highWaterMark: common.highWaterMark, objectMode: common.objectMode, decodeStrings: decodeStrings,
        allowHalfOpen: allowHalfOpen, emitClose: common.emitClose, autoDestroy: common.autoDestroy,
        construct: common.construct,
        read: { stream, size in
          self.log("dst read \(size)")
          if ends { self.later(random) { stream.push(nil) } }
        }, write: write, writev: writev, final: final, destroy: common.destroy))
    if random.chance(70) { stream.resume() }
    return stream
  }

  // MARK: What is heard of them

  private func watch(_ name: String, _ stream: Stream, _ random: Source) {
    streams.append((name, stream))
    closes[name] = 0
    stream.on("error") { (error: any Error) in self.heard(name, "'error' \(self.shown(error))") }
    stream.on("close") {
      self.closes[name, default: 0] += 1
      self.log("\(name) 'close'")
    }
    if let stream = stream as? Readable {
      stream.on("end") { self.heard(name, "'end'") }
      stream.on("pause") { self.heard(name, "'pause'") }
      stream.on("resume") { self.heard(name, "'resume'") }
      if random.chance(15) {
        isLossless = false
        stream.on("data", Listener { (chunk: Any) in self.heard(name, "'data' \(self.shown(chunk))") })
      }
      if random.chance(6) {
        let size = random.chance(50) ? random.below(9) + 1 : nil
        isLossless = false
        stream.on("readable") { [unowned stream] in
          self.heard(name, "'readable' \(stream.readableLength)")
          for _ in 0..<20 {
            let chunk = stream.readableState.read(size)?.value
            self.heard(name, "read() \(self.shown(chunk))")
            if chunk == nil { break }
          }
        }
      }
    }
    if stream is any WritableStream {
      for event in ["drain", "prefinish", "finish"] { stream.on(event) { self.heard(name, "'\(event)'") } }
      stream.on("pipe") { (source: Stream) in self.heard(name, "'pipe' \(self.nameOf(source))") }
      stream.on("unpipe") { (source: Stream) in self.heard(name, "'unpipe' \(self.nameOf(source))") }
    }
    if random.chance(15) {
      var options = FinishedOptions()
      if random.chance(20) { options.readable = false }
      if random.chance(20) { options.writable = false }
      let cleanup = finished(stream, options) { error in self.log("\(name) finished \(self.shown(error))") }
      if random.chance(10) { step(random.below(8), cleanup) }
    }
  }

  private func nameOf(_ stream: Stream) -> String { streams.first { $0.stream === stream }?.name ?? "?" }

  // MARK: What befalls them

  // Calls the body in a turn of the loop to come.
  private func step(_ turns: Int, _ body: @escaping () -> Void) {
    pending += 1
    var turns = turns
    func turn() {
      turns -= 1
      if turns >= 0 {
        setImmediate(turn)
        return
      }
      pending -= 1
      body()
    }
    setImmediate(turn)
  }

  // Something from outside, at some time, to some stream.
  private func action(_ random: Source) {
    let index = random.below(streams.count)
    let (name, stream) = streams[index]
    let kind = random.below(14)
    let size = random.below(12)
    let next = index + 1 < streams.count ? streams[index + 1].stream : nil
    let readable = stream as? Readable
    let writable = stream as? any WritableStream
    step(random.below(12)) { [self] in
      // What is over has let its listeners go.
      if closed(stream) || next.map(closed) == true { return }
      switch kind {
      case 0:
        guard let readable else { return }
        isLossless = false
        log("\(name).pause()")
        readable.pause()
      case 1:
        guard let readable else { return }
        isLossless = false
        log("\(name).resume()")
        readable.resume()
      case 2:
        guard let readable, let next = next as? any WritableStream else { return }
        isLossless = false
        log("\(name).unpipe()")
        if random.chance(50) { readable.unpipe(next) } else { readable.unpipe() }
      case 3:
        guard let readable, let next, let target = next as? any WritableStream else { return }
        isLossless = false
        log("\(name).unpipe() and pipe()")
        readable.unpipe(target)
        step(random.below(3)) { [self] in
          if closed(stream) || closed(next) { return }
          log("\(name).pipe()")
          pipe(readable, next, true)
        }
      case 4, 5:
        log("\(name).destroy()")
        stream.destroy()
      case 6, 7:
        log("\(name).destroy(error)")
        stream.destroy(error("\(name) destroyed"))
      case 8, 9:
        guard writable != nil else { return }
        log("\(name).cork()")
        (stream as? Writable)?.cork()
        (stream as? Duplex)?.cork()
        step(random.below(4)) { [self] in
          if closed(stream) { return }
          log("\(name).uncork() \((stream as? Writable)?.writableCorked ?? (stream as? Duplex)?.writableCorked ?? -1)")
          (stream as? Writable)?.uncork()
          (stream as? Duplex)?.uncork()
        }
      case 10:
        guard let readable else { return }
        isLossless = false
        log("\(name).read(\(size))")
        let chunk = readable.readableState.read(size)?.value
        log("\(name) gave \(shown(chunk))")
      case 11:
        guard let writable else { return }
        isLossless = false
        log("\(name).write() \(writable.write("extra") { error in self.log("\(name) written \(self.shown(error))") })")
      case 12:
        guard let writable else { return }
        isLossless = false
        log("\(name).end()")
        writable.end { error in self.log("\(name) ended \(self.shown(error))") }
      default:
        guard let readable else { return }
        isLossless = false
        log("\(name).unshift()")
        readable.unshift("again")
      }
    }
  }

  private func pipe(_ source: Readable, _ destination: Stream, _ end: Bool) {
    if let destination = destination as? Writable {
      source.pipe(destination, .init(end: end))
    } else if let destination = destination as? Duplex {
      source.pipe(destination, .init(end: end))
    }
  }

  // MARK: The program

  func run(_ done: @escaping () -> Void) {
    var number = 0
    func random() -> Source {
      number += 1
      return Source(seed * 64 + number)
    }
    var all: [(String, Stream)] = [("src", source(random()))]
    for _ in 0..<plan.below(5) {
      let name = "t\(all.count - 1)"
      all.append((name, transform(random(), name)))
    }
    // Without a sink, the last one is only read.
    let hasSink = plan.chance(85)
    if hasSink { all.append(("dst", sink(random()))) }
    for (name, stream) in all { watch(name, stream, random()) }
    let streams = all.map { $0.1 }
    if !hasSink, let last = streams.last as? Readable {
      isLossless = false
      if plan.chance(70) {
        last.on("data", Listener { (chunk: Any) in self.log("last 'data' \(self.shown(chunk))") })
      } else {
        last.resume()
      }
    }
    if plan.chance(50) && streams.count > 1 {
      pipeline(streams) { error in self.log("pipeline \(self.shown(error))") }
    } else {
      for index in streams.indices.dropLast() {
        let end = plan.chance(92)
        if !end { isLossless = false }
        if let source = streams[index] as? Readable { pipe(source, streams[index + 1], end) }
      }
    }
    if plan.chance(50) { for _ in 0..<plan.below(4) { action(random()) } }
    wait(3, done)
  }

  // Until nothing is under way any more, and a few turns longer.
  private func wait(_ turns: Int, _ done: @escaping () -> Void) {
    setImmediate { [self] in
      if pending > 0 {
        wait(3, done)
      } else if turns > 0 {
        wait(turns - 1, done)
      } else {
        finish()
        done()
      }
    }
  }

  private func finish() {
    var isWhole = isLossless
    for (name, stream) in streams {
      let view = StreamView(stream)
      var state = "\(name) destroyed=\(view.isDestroyed) closed=\(view.isClosed) errored=\(shown(view.errored))"
      if let stream = stream as? Readable {
        let flowing = stream.closed ? "over" : stream.readableFlowing.map { "\($0)" } ?? "null"
        state += " ended=\(stream.readableEnded) flowing=\(flowing) buffered=\(stream.readableLength)"
        state += " readable=\(stream.readable) aborted=\(stream.readableAborted) read=\(stream.readableDidRead)"
      }
      if let side = stream.writableSide, let stream = stream as? any WritableStream {
        state += " finished=\(side.finished) needDrain=\(stream.writableNeedDrain)"
        state += " writing=\(side.length) writable=\(stream.writable)"
      }
      log(state)
      if closes[name, default: 0] > 1 { log("BROKEN \(name) closed \(closes[name, default: 0]) times") }
      // A sink that ends by itself leaves what comes to it unread.
      if stream.writableSide?.finished == false { isWhole = false }
      if name != "dst", stream.readableSide?.endEmitted != true { isWhole = false }
    }
    guard isWhole else { return }
    if received.lowercased() == pushed { log("intact \(pushed.count)") } else { log("BROKEN \(pushed) \(received)") }
  }
}

private func closed(_ stream: Stream) -> Bool { StreamView(stream).isClosed }

private func upper(_ bytes: Buffer) -> Buffer {
  let copy = Buffer.from(bytes)
  for index in copy.indices where (97...122).contains(copy[index]) { copy[index] -= 32 }
  return copy
}

private func slice(_ chunk: Chunk, _ start: Int, _ end: Int) -> Chunk {
  if chunk.isBuffer { return Chunk(chunk.buffer.slice(start, end)) }
  // Letters only: a character is a unit.
  return Chunk(String(chunk.toString().dropFirst(start).prefix(end - start)))
}
