import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

private typealias Log = (Any?) -> Void
private typealias Read = (Readable, Int) throws -> Void

func streamReadTicks() throws {
  // Each case in a line: what happened, with a dash for the beginning of each round of ticks.
  func none(_ r: Readable, _ size: Int) {}
  func letters(_ count: Int) -> Read {
    var count = count
    return { this, size in
      count -= 1
      if count >= 0 { this.push("abc") } else { this.push(nil) }
    }
  }
  func onTick(_ count: Int) -> Read {
    let read = letters(count)
    return { this, size in process.nextTick { try read(this, size) } }
  }
  func text(_ chunk: Buffer?) -> String { chunk?.toString() ?? "null" }

  var cases: [(String, Read, ReadableOptions, (Readable, @escaping Log) -> Void)] = []
  func add(
    _ name: String, _ read: @escaping Read, _ options: ReadableOptions = .init(),
    _ body: @escaping (Readable, @escaping Log) -> Void
  ) {
    cases.append((name, read, options, body))
  }

  add("data", letters(2)) { r, log in r.on("data") { chunk in log(text(chunk)) } }
  add("data on ticks", onTick(2)) { r, log in r.on("data") { chunk in log(text(chunk)) } }
  add("readable", letters(2)) { r, log in
    r.on("readable") {
      log("readable")
      log(text(r.read()))
    }
  }
  add("readable on ticks", onTick(2)) { r, log in
    r.on("readable") {
      log("readable")
      log(text(r.read()))
    }
  }
  add("readable, all of it", letters(3)) { r, log in
    r.on("readable") { while let c = r.read() { log(text(c)) } }
  }
  add("readable, two at a time", letters(3)) { r, log in
    r.on("readable") { while let c = r.read(2) { log(text(c)) } }
  }
  add("readable, once", none) { r, log in
    r.once("readable") { log(text(r.read())) }
    r.push("x")
    r.push(nil)
  }
  add("read before anything", letters(2)) { r, log in
    log(text(r.read()))
    log(r.readableLength)
    log(text(r.read()))
  }
  add("read zero", letters(2)) { r, log in
    log(text(r.read(0)))
    log(r.readableLength)
  }
  add("read too much", letters(2)) { r, log in
    log(text(r.read(9)))
    log(r.readableLength)
    log(r.readableHighWaterMark)
  }
  add("pushed before", none) { r, log in
    r.push("x")
    r.push(nil)
    r.on("data") { chunk in log(text(chunk)) }
  }
  add("pushed behind", none) { r, log in
    r.on("data") { chunk in log(text(chunk)) }
    r.push("x")
    process.nextTick {
      r.push("y")
      r.push(nil)
    }
  }
  add("empty", none) { r, log in
    r.on("data") { _ in log("data") }
    r.push("")
    r.push(nil)
  }
  add("nobody reads", none) { r, log in r.push(nil) }
  add("resumed", letters(1)) { r, log in r.resume() }
  add("resumed twice", letters(1)) { r, log in
    r.resume()
    r.resume()
    log(r.readableFlowing)
  }
  add("paused and resumed", letters(1)) { r, log in
    r.pause()
    r.on("data") { _ in log("data") }
    log(r.readableFlowing)
    process.nextTick { r.resume() }
  }
  add("paused at once", letters(1)) { r, log in
    r.on("data") { _ in log("data") }
    r.pause()
    log(r.isPaused())
  }
  add("paused by data", letters(3)) { r, log in
    r.on("data") { _ in
      log("data")
      r.pause()
      process.nextTick { r.resume() }
    }
  }
  add("readable beats data", letters(2)) { r, log in
    r.on("data") { c in log("data:\(text(c))") }
    r.on("readable") {
      log("readable")
      r.read()
    }
  }
  add("readable and resume", letters(2)) { r, log in
    r.on("readable") { log("readable") }
    r.resume()
    log(r.readableFlowing)
  }
  add("readable taken off", letters(2)) { r, log in
    let f = Listener { log("readable") }
    r.on("readable", f)
    r.on("data") { _ in log("data") }
    process.nextTick {
      r.removeListener("readable", f)
      log(r.readableFlowing)
    }
  }
  add("data taken off", letters(2)) { r, log in
    let f = Listener { log("data") }
    r.on("data", f)
    r.removeListener("data", f)
    log(r.readableFlowing)
  }
  add("unshift", none) { r, log in
    r.push("b")
    r.unshift("a")
    r.push(nil)
    r.on("data") { chunk in log(text(chunk)) }
  }
  add("unshift from data", letters(2)) { r, log in
    var back = false
    r.on("data") { c in
      log(text(c))
      if !back {
        back = true
        r.unshift("z")
      }
    }
  }
  add("unshift behind the end", none) { r, log in
    r.push("b")
    r.push(nil)
    r.unshift("a")
    r.on("data") { chunk in log(text(chunk)) }
  }
  add("destroyed", letters(2)) { r, log in
    r.on("data") { _ in log("data") }
    r.destroy()
  }
  add("destroyed by data", letters(2)) { r, log in
    r.on("data") { _ in
      log("data")
      r.destroy()
    }
  }
  add("destroyed by end", letters(1)) { r, log in
    r.on("data") { _ in log("data") }
    r.on("end") { r.destroy(NodeError("late")) }
  }
  add("failed by data", letters(2)) { r, log in
    r.on("data") { _ in
      log("data")
      r.destroy(NodeError("x"))
    }
  }
  add("read, then failed", letters(2)) { r, log in
    r.destroy(NodeError("x"))
    log(text(r.read()))
    log(r.push("y"))
  }
  add("resumed behind destroy", letters(2)) { r, log in
    r.destroy()
    r.resume()
  }
  add("small mark", letters(3), .init(highWaterMark: 2)) { r, log in r.on("data") { _ in log("data") } }
  add("no mark", letters(2), .init(highWaterMark: 0)) { r, log in r.on("data") { _ in log("data") } }
  add("text", letters(2), .init(encoding: "utf8")) { r, log in
    r.on("readable") { while let c: String = r.read(2) { log(c) } }
  }
  add("objects", letters(2), .init(objectMode: true)) { r, log in r.on("data") { (c: String) in log(c) } }
  add("objects, readable", letters(3), .init(highWaterMark: 1, objectMode: true)) { r, log in
    r.on("readable") {
      log("readable")
      while let c: String = r.read() { log(c) }
    }
  }
  add("read throws", { _, _ in throw NodeError("x") }) { r, log in r.resume() }
  let onTickLater: (Readable, StreamCallback) -> Void = { this, callback in process.nextTick { callback() } }
  add("construct", letters(1), .init(construct: onTickLater)) { r, log in r.on("data") { _ in log("data") } }
  add("construct, readable", letters(1), .init(construct: onTickLater)) { r, log in
    r.on("readable") { log(text(r.read())) }
  }
  add("construct fails", letters(1), .init(construct: { this, callback in callback(NodeError("x")) })) { r, log in
    r.resume()
  }
  add("no destroying", letters(1), .init(autoDestroy: false)) { r, log in r.resume() }
  add("no destroying, fails", none, .init(autoDestroy: false)) { r, log in
    r.resume()
    r.push(nil)
    r.push("x")
    log(r.errored?.code)
  }

  func next() {
    if cases.isEmpty { return }
    var (name, read, options, body) = cases.removeFirst()
    var line: [String] = []
    let log: Log = { text in line.append(text.map { "\($0)" } ?? "null") }
    options.read = read
    let r = Readable(options)
    for event in ["pause", "resume", "end", "close"] { r.on(event) { log(event) } }
    r.on("error") { log("error") }
    var rounds = 0
    func mark() {
      process.nextTick {
        log("-")
        rounds += 1
        if rounds < 7 { mark() }
      }
    }
    mark()
    body(r, log)
    setImmediate {
      console.log("%s: %s", name, line.joined(separator: " "))
      next()
    }
  }

  next()
}
