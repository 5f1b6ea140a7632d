import NodeRuntime
import NodeStream

func streamCorkWritev() throws {
  let log = Writable(
    .init(
      decodeStrings: false,
      writev: { this, chunks, callback in
        console.log("writev", chunks.map { "\($0.chunk)/\($0.encoding)" }.joined(separator: " "))
        callback()
      }
    ))

  log.cork()
  log.write("a") { _ in console.log("a is written") }
  log.write("b", "latin1")
  log.cork()
  log.write("c") { _ in console.log("c is written") }
  console.log("corked %d times, %d wait", log.writableCorked, log.writableLength)
  log.uncork()
  console.log("corked %d times, %d wait", log.writableCorked, log.writableLength)
  process.nextTick {
    log.uncork()
    console.log("corked %d times, %d wait", log.writableCorked, log.writableLength)
    log.write("d")
    log.cork()
    log.write("e")
    log.write("f")
    log.end("g") { _ in console.log("end") }
    console.log("corked %d times", log.writableCorked)
  }
}
