import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

private typealias Log = (Any?) -> Void

func streamWriteTicks() throws {
  // Each case in a line: what happened, with a dash for the beginning of each round of ticks.
  func atOnce(_ w: Writable, _ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) { callback() }
  func onTick(_ w: Writable, _ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    process.nextTick { callback() }
  }
  func firstOnTick(_ w: Writable, _ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    if chunk.buffer[0] == 97 { process.nextTick { callback() } } else { callback() }
  }
  func fails(_ w: Writable, _ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) {
    callback(NodeError("x"))
  }
  func together(_ w: Writable, _ chunks: [WriteRequest], _ callback: StreamCallback) { callback() }

  var cases: [(String, WritableOptions, (Writable, @escaping Log) -> Void)] = [
    (
      "callback, end", .init(write: atOnce),
      { w, log in
        w.write("a") { _ in log("a") }; w.end { log("ended") }
      }
    ),
    (
      "none, end", .init(write: atOnce),
      { w, log in
        w.write("a"); w.end { log("ended") }
      }
    ),
    (
      "two, end", .init(write: atOnce),
      { w, log in
        w.write("a"); w.write("b") { _ in log("b") }; w.end { log("ended") }
      }
    ),
    (
      "end in a callback", .init(write: atOnce),
      { w, log in
        w.write("a") { _ in
          log("a"); w.end { log("ended") }
        }
      }
    ),
    (
      "end later", .init(write: atOnce),
      { w, log in
        w.write("a");
        process.nextTick {
          log("t"); w.end { log("ended") }
        }
      }
    ),
    ("end with a chunk", .init(write: atOnce), { w, log in w.end("xxxx") { _ in log("ended") } }),
    (
      "above the mark", .init(write: atOnce),
      { w, log in
        log(w.write("aaaa") { _ in log("a") }); log(w.write("bbbb")); log(w.writableNeedDrain)
      }
    ),
    (
      "above the mark, slowly", .init(write: onTick),
      { w, log in
        log(w.write("aaaa")); log(w.write("bbbb")); log(w.writableLength)
      }
    ),
    (
      "above the mark, slowly, end", .init(write: onTick),
      { w, log in
        w.write("aaaa"); w.write("bbbb"); w.end { log("ended") }
      }
    ),
    (
      "first slowly", .init(write: firstOnTick),
      { w, log in
        w.write("aaaa"); w.write("bbbb"); log(w.write("cc"))
      }
    ),
    (
      "first slowly, callbacks", .init(write: firstOnTick),
      { w, log in
        w.write("aaaa"); w.write("bbbb") { _ in log("b") }; w.write("cc") { _ in log("c") }
      }
    ),
    (
      "first slowly, end", .init(write: firstOnTick),
      { w, log in
        w.write("aaaa"); w.write("bbbb"); w.end("cc") { _ in log("ended") }
      }
    ),
    (
      "corked", .init(write: atOnce),
      { w, log in
        w.cork(); w.write("aa"); log(w.write("bb")); w.uncork(); log(w.writableNeedDrain)
      }
    ),
    (
      "corked, together", .init(writev: together),
      { w, log in
        w.cork(); w.write("aa"); w.write("bb") { _ in log("b") }; w.uncork(); log(w.writableNeedDrain)
      }
    ),
    (
      "corked, end", .init(write: atOnce),
      { w, log in
        w.cork(); w.write("aa"); w.write("bb"); w.end { log("ended") }
      }
    ),
    (
      "corked, together, end", .init(writev: together),
      { w, log in
        w.cork(); w.write("aa"); w.write("bb"); w.end { log("ended") }
      }
    ),
    (
      "end in drain", .init(write: onTick),
      { w, log in
        w.on("drain") { w.end { log("ended") } }; w.write("aaaa") { _ in log("a") }
      }
    ),
    (
      "destroyed behind", .init(write: atOnce),
      { w, log in
        w.write("a") { _ in log("a") }; w.destroy(); w.end { e in log(e?.code) }
      }
    ),
    (
      "destroyed, corked", .init(write: atOnce),
      { w, log in
        w.cork(); w.write("a") { e in log(e?.code) }; w.destroy()
      }
    ),
    (
      "destroyed meanwhile", .init(write: onTick),
      { w, log in
        w.write("a"); w.write("b") { e in log(e?.code) }; w.destroy()
      }
    ),
    (
      "destroyed within",
      .init(write: { this, chunk, encoding, callback in
        this.destroy(); callback()
      }),
      { w, log in
        log(w.write("a")); w.write("b") { e in log(e?.code) }
      }
    ),
    (
      "fails", .init(write: fails),
      { w, log in
        log(w.write("a")); w.write("b") { e in log(e?.message) }; w.end { e in log(e?.message) }
      }
    ),
    (
      "final at once", .init(write: atOnce, final: { this, callback in callback() }),
      { w, log in
        w.write("a"); w.end { log("ended") }
      }
    ),
    (
      "final on a tick", .init(write: atOnce, final: { this, callback in process.nextTick { callback() } }),
      { w, log in
        w.write("a") { _ in log("a") }; w.end { log("ended") }
      }
    ),
    (
      "final, slowly", .init(write: onTick, final: { this, callback in callback() }),
      { w, log in
        w.write("a"); w.write("b"); w.end { log("ended") }
      }
    ),
    (
      "no mark", .init(highWaterMark: 0, write: atOnce),
      { w, log in
        log(w.write("a")); log(w.write("b") { _ in log("b") })
      }
    ),
    (
      "no mark, slowly", .init(highWaterMark: 0, write: onTick),
      { w, log in
        log(w.write("a")); log(w.write("b"))
      }
    ),
    (
      "construct", .init(construct: { this, callback in process.nextTick { callback() } }, write: atOnce),
      { w, log in
        log(w.write("a") { _ in log("a") }); w.end { log("ended") }
      }
    ),
    (
      "destroyed while constructed",
      .init(construct: { this, callback in process.nextTick { callback() } }, write: atOnce),
      { w, log in
        w.write("a") { e in log(e?.code) }; w.destroy()
      }
    ),
  ]

  func next() {
    if cases.isEmpty { return }
    var (name, options, body) = cases.removeFirst()
    var line: [String] = []
    let log: Log = { text in line.append(text.map { "\($0)" } ?? "undefined") }
    options.highWaterMark = options.highWaterMark ?? 3
    let w = Writable(options)
    for event in ["drain", "finish", "close"] { w.on(event) { log(event) } }
    w.on("error") { _ in log("error") }
    var rounds = 0
    func mark() {
      process.nextTick {
        log("-")
        rounds += 1
        if rounds < 6 { mark() }
      }
    }
    mark()
    body(w, log)
    setImmediate {
      console.log("%s: %s", name, line.joined(separator: " "))
      next()
    }
  }

  next()
}
