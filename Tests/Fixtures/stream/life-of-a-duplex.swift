import NodeEvents
import NodeRuntime
import NodeStream

func streamLifeOfADuplex() throws {
  let line = Duplex(
    .init(
      highWaterMark: 5,
      read: { _, _ in },
      write: { this, chunk, encoding, callback in setImmediate { callback() } }
    ))

  func show(_ when: String) {
    console.log("%s:", when)
    console.log(
      "  readable %s, did read %s, aborted %s, ended %s, length %d", line.readable, line.readableDidRead,
      line.readableAborted, line.readableEnded, line.readableLength)
    console.log(
      "  writable %s, needs drain %s, corked %d, ended %s, finished %s, length %d", line.writable,
      line.writableNeedDrain, line.writableCorked, line.writableEnded, line.writableFinished, line.writableLength)
    console.log(
      "  destroyed %s, closed %s, errored %s", line.destroyed, line.closed, line.errored?.message ?? "null")
  }

  show("new")
  line.push("from afar")
  line.cork()
  line.write("to afar")
  show("pushed and corked")
  line.uncork()
  line.on("drain") {
    show("drain")
    line.push(nil)
    line.end()
    show("both are over")
  }
  line.on("data") { _ in show("data") }
  line.on("end") { show("end") }
  line.on("finish") { show("finish") }
  line.on("close") { show("close") }
}
