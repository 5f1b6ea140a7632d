import NodeEvents
import NodeRuntime
import NodeStream

func streamFinalError() throws {
  func upload(_ name: String, _ final: @escaping (Writable, StreamCallback) throws -> Void) {
    let stream = Writable(.init(write: { this, chunk, encoding, callback in callback() }, final: final))
    stream.on("error") { error in console.log("%s: error, %s", name, error.message) }
    stream.on("finish") { console.log("%s: finish", name) }
    stream.on("close") { console.log("%s: close, finished: %s", name, stream.writableFinished) }
    stream.write(name)
    stream.end { error in console.log("%s: end, %s", name, error?.message ?? "well") }
  }

  upload("a") { this, callback in callback() }
  upload("b") { this, callback in callback(NodeError("disk full")) }
  upload("c") { this, callback in setImmediate { callback(NodeError("network")) } }
  upload("d") { _, _ in throw NodeError("thrown") }
  upload("e") { this, callback in setImmediate { callback() } }
  process.nextTick { console.log("tick") }
}
