import NodeBuffer
import NodeRuntime
import NodeStream

private struct Point {
  let x: Int
  let y: Int
}

func streamMixedDuplex() throws {
  // Objects in, bytes out; and the other way round.
  let encode = Duplex(
    .init(
      writableHighWaterMark: 2,
      writableObjectMode: true,
      read: { _, _ in },
      write: { this, chunk, encoding, callback in
        if let point = chunk.as(Point.self) {
          this.push(Buffer.from([UInt8(point.x), UInt8(point.y)]))
        }
        callback()
      },
      final: { this, callback in
        this.push(nil)
        callback()
      }
    ))

  let decode = Duplex(
    .init(
      readableHighWaterMark: 2,
      readableObjectMode: true,
      read: { _, _ in },
      write: { this, chunk, encoding, callback in
        let bytes = chunk.buffer
        for i in stride(from: 0, to: bytes.length, by: 2) {
          this.push(Point(x: Int(bytes[i]), y: Int(bytes[i + 1])))
        }
        callback()
      },
      final: { this, callback in
        this.push(nil)
        callback()
      }
    ))

  for duplex in [encode, decode] {
    console.log(
      "readable: objects %s, %d; writable: objects %s, %d", duplex.readableObjectMode, duplex.readableHighWaterMark,
      duplex.writableObjectMode, duplex.writableHighWaterMark)
  }
  encode.pipe(decode)
  decode.on("data") { (point: Point) in console.log("%d,%d", point.x, point.y) }
  decode.on("end") { console.log("end") }
  encode.write(Point(x: 1, y: 2))
  encode.write(Point(x: 3, y: 4))
  encode.end(Point(x: 5, y: 6))
}
