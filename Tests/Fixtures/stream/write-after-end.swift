import NodeEvents
import NodeRuntime
import NodeStream

func streamWriteAfterEnd() throws {
  let stream = Writable(.init(write: { this, chunk, encoding, callback in callback() }))
  stream.on("error") { error in console.log("error", error.code, error.message) }
  stream.on("close") {
    console.log("close")
    stream.write("after close") { error in console.log("write", error?.code, error?.message) }
    stream.end { error in console.log("end", error?.code, error?.message) }
  }
  stream.end("last")
  process.nextTick { console.log("tick") }
  console.log(stream.write("too late") { error in console.log("write", error?.code) })
  stream.end("later") { error in console.log("end", error?.code) }
  console.log(stream.destroyed)

  let done = Writable(.init(write: { this, chunk, encoding, callback in callback() }))
  done.on("finish") {
    done.end { error in console.log("end", error?.code, error?.message) }
  }
  done.end()
}
