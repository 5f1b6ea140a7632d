import NodeEvents
import NodeRuntime
import NodeStream

func streamDestroyedBySignal() throws {
  let controller = AbortController()
  let source = addAbortSignal(controller.signal, Readable(.init(read: { _, _ in })))
  source.on("data") { chunk in console.log("%s", chunk.toString()) }
  source.on("error") { (error: any Error) in console.log(error.name, error.code, error.message) }
  source.on("close") { console.log("close", source.readableAborted) }
  source.push("still here")

  let sink = Writable(
    .init(signal: controller.signal, write: { this, chunk, encoding, callback in callback() }))
  sink.on("close") { console.log("sink: close, %s, %s", sink.errored?.code, sink.writableAborted) }

  let done = Writable(
    .init(signal: controller.signal, write: { this, chunk, encoding, callback in callback() }))
  done.on("close") { console.log("done: close, %s", done.errored?.message ?? "null") }
  done.end()

  setImmediate {
    controller.abort()
    console.log("aborted", source.destroyed, sink.destroyed)

    let late = Duplex(.init(signal: AbortSignal.abort(), read: { _, _ in }))
    console.log(late.destroyed)
    late.on("error") { (error: any Error) in console.log("late:", error.code) }

    let never = Readable(.init(signal: controller.signal, read: { _, _ in }))
    never.on("error") { (error: any Error) in console.log("never:", error.code) }
    console.log(never.destroyed, never.readable)
  }
}
