import NodeBuffer
import NodeRuntime
import NodeStream

// A stream of old: it emits, and can be held up, but keeps nothing.
private final class Ticker: Stream, ReadableStream {
  var readable = true
  var count = 0
  var timer: Timeout?

  func resume() -> Self {
    console.log("old: resume")
    if timer == nil { timer = setInterval(1) { self.tick() } }
    return self
  }

  func pause() -> Self {
    console.log("old: pause")
    clearInterval(timer)
    timer = nil
    return self
  }

  func tick() {
    count += 1
    if count <= 4 { emit("data", Buffer.from("tick \(count)")) }
    if count < 4 { return }
    _ = pause()
    emit("end")
    emit("close")
  }
}

func streamWrapOldStream() throws {
  let old = Ticker()
  let source = Readable(.init(highWaterMark: 10)).wrap(old)
  source.on("readable") {
    while let chunk = source.read() { console.log("%s", chunk.toString()) }
  }
  source.on("end") { console.log("end") }
  source.on("close") { console.log("close") }
  _ = old.resume()
}
