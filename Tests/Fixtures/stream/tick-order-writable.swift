import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

func streamTickOrderWritable() throws {
  var ticks = 0
  func mark() {
    process.nextTick {
      ticks += 1
      console.log("- tick %d", ticks)
      if ticks < 12 { mark() }
    }
  }

  func sink(
    _ name: String, _ write: @escaping (Writable, Chunk, BufferEncoding, StreamCallback) -> Void,
    final: ((Writable, StreamCallback) -> Void)? = nil
  ) -> Writable {
    let stream = Writable(.init(highWaterMark: 2, write: write, final: final))
    for event in ["drain", "finish", "close"] { stream.on(event) { console.log(name, event) } }
    stream.on("error") { error in console.log(name, error.message) }
    return stream
  }

  mark()
  let atOnce = sink("at once", { this, chunk, encoding, callback in callback() })
  atOnce.write("aa") { _ in console.log("at once: aa") }
  atOnce.write("bb") { _ in console.log("at once: bb") }
  atOnce.write("cc")
  atOnce.write("dd")
  atOnce.end { console.log("at once: end") }

  let ticking = sink(
    "ticking", { this, chunk, encoding, callback in process.nextTick { callback() } },
    final: { this, callback in
      console.log("ticking: final")
      process.nextTick { callback() }
    })
  ticking.write("aa") { _ in console.log("ticking: aa") }
  ticking.write("bb") { _ in console.log("ticking: bb") }
  ticking.end("c") { _ in console.log("ticking: end") }

  let failing = sink("failing", { this, chunk, encoding, callback in callback(NodeError("cannot")) })
  failing.write("aa") { error in console.log("failing: aa, %s", error?.message) }
  failing.write("bb") { error in console.log("failing: bb, %s", error?.message) }
  failing.end { error in console.log("failing: end, %s", error?.message) }
}
