import NodeEvents
import NodeRuntime
import NodeStream

// pipeline and finished, awaited: a good end, an error on the way, and an end that somebody else calls for.
func streamAwaitPipeline() {
  final class Heard { var texts: [String] = [] }
  let collect = { (into: Heard) in
    Writable(
      .init(
        write: { _, chunk, _, callback in
          into.texts.append(chunk.toString())
          setImmediate { callback() }
        }))
  }
  let loud = {
    Transform(
      .init(
        transform: { _, chunk, _, callback in
          let text = chunk.toString()
          if text == "bad" { return callback(NodeError("cannot shout that")) }
          callback(nil, text.uppercased())
        }))
  }

  EventLoop.async {
    let heard = Heard()
    try await pipeline(Readable.from(["a", "b", "c"]), loud(), collect(heard))
    console.log(heard.texts.joined(separator: " "))

    let source = Readable.from(["a", "bad", "c"])
    do {
      try await pipeline(source, loud(), collect(Heard()))
    } catch {
      console.log(error.message, source.destroyed)
    }

    let controller = AbortController()
    let endless = PassThrough()
    endless.write("x")
    setTimeout(10) { controller.abort() }
    do {
      try await pipeline(endless, collect(Heard()), options: .init(signal: controller.signal))
    } catch {
      console.log(error.name, error.code, endless.destroyed)
    }

    let sink = collect(Heard())
    let kept = PassThrough()
    kept.end("more to come")
    try await pipeline(kept, sink, options: .init(end: false))
    console.log("still open", sink.writable)
    setImmediate { sink.end() }
    try await finished(sink)
    console.log("finished", sink.writableFinished)

    let cut = PassThrough()
    setImmediate { cut.destroy() }
    do {
      try await finished(cut, .init(cleanup: true))
    } catch {
      console.log(error.code, cut.listenerCount("end"), cut.listenerCount("error"))
    }

    do {
      try await pipeline(PassThrough())
    } catch {
      console.log(error.code)
    }
  }
}
