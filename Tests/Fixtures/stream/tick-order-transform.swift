import NodeRuntime
import NodeStream

func streamTickOrderTransform() throws {
  var ticks = 0
  func mark() {
    process.nextTick {
      ticks += 1
      console.log("- tick %d", ticks)
      if ticks < 14 { mark() }
    }
  }

  let double = Transform(
    .init(
      highWaterMark: 2,
      transform: { this, chunk, encoding, callback in
        console.log("transform %s", chunk.toString())
        this.push(chunk)
        callback(nil, chunk)
      },
      flush: { this, callback in
        console.log("flush")
        process.nextTick { callback(nil, ".") }
      }
    ))
  for event in ["drain", "finish", "end", "close", "resume", "prefinish"] { double.on(event) { console.log(event) } }

  mark()
  console.log(double.write("a") { _ in console.log("a is through") })
  console.log(double.write("bc") { _ in console.log("bc is through") })
  console.log(double.write("d") { _ in console.log("d is through") })
  double.end { console.log("ended") }
  console.log(double.readableLength, double.writableLength)
  setImmediate {
    ticks = 0
    mark()
    double.on("data") { chunk in console.log("data %s", chunk.toString()) }
  }
}
