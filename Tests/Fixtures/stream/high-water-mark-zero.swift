import NodeBuffer
import NodeRuntime
import NodeStream

func streamHighWaterMarkZero() throws {
  var left = 3
  let source = Readable(
    .init(
      highWaterMark: 0,
      read: { this, size in
        console.log("read %d", size)
        left -= 1
        this.push(left >= 0 ? Buffer.from("x") : nil)
      }
    ))
  source.on("readable") { console.log("readable", source.read()?.toString() ?? "null", source.readableLength) }
  source.on("end") {
    console.log("end")

    let sink = Writable(
      .init(
        highWaterMark: 0,
        write: { this, chunk, encoding, callback in setImmediate { callback() } }
      ))
    sink.on("drain") { console.log("drain") }
    console.log(sink.write("a"), sink.writableNeedDrain)
    console.log(sink.write("b"), sink.writableLength)
    sink.end()

    let pass = PassThrough(.init(readableHighWaterMark: 0))
    console.log(pass.readableHighWaterMark, pass.writableHighWaterMark)
    pass.on("data") { chunk in console.log("through: %s", chunk.toString()) }
    console.log(pass.write("1"), pass.write("2"))
    pass.end()
  }
}
