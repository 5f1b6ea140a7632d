import NodeEvents
import NodeRuntime
import NodeStream

func streamStreamQueries() throws {
  func ask(_ when: String, _ it: NodeStream.Stream) {
    func text(_ answer: Bool?) -> String { answer.map { "\($0)" } ?? "null" }
    console.log(
      "%s: errored %s, readable %s, writable %s, disturbed %s", when, isErrored(it), text(isReadable(it)),
      text(isWritable(it)), isDisturbed(it))
  }

  let source = Readable(.init(read: { _, _ in }))
  ask("a new readable", source)
  source.on("error") { ask("one that failed", source) }
  source.destroy(NodeError("x"))
  ask("one that is destroyed", source)

  let text = Readable(.init(read: { _, _ in }))
  text.push("x")
  text.push(nil)
  text.on("data") { _ in ask("one that is read", text) }
  text.on("end") { ask("one at its end", text) }

  let sink = Writable(.init(write: { this, chunk, encoding, callback in callback(NodeError("x")) }))
  ask("a new writable", sink)
  sink.on("error") { ask("one that could not write", sink) }
  sink.write("x")

  ask("a duplex that cannot be read", Duplex(.init(readable: false)))
  ask("a duplex that cannot be written", Duplex(.init(writable: false)))

  console.log(getDefaultHighWaterMark(false), getDefaultHighWaterMark(true))
  setDefaultHighWaterMark(false, 1000)
  setDefaultHighWaterMark(true, 2)
  console.log(Readable().readableHighWaterMark, Writable(.init(objectMode: true)).writableHighWaterMark)
}
