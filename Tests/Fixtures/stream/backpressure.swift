import NodeRuntime
import NodeStream

func streamBackpressure() throws {
  // A slow device that takes 4 bytes a turn.
  let device = Writable(
    .init(
      highWaterMark: 10,
      write: { this, chunk, encoding, callback in setImmediate { callback() } }
    ))

  var left = 9

  func writeSome() {
    var goOn = true
    while left > 0 && goOn {
      left -= 1
      if left == 0 {
        device.end("last") { _ in console.log("all written") }
      } else {
        goOn = device.write("1234")
      }
    }
    console.log("%d left, %d wait, need drain: %s", left, device.writableLength, device.writableNeedDrain)
    if left > 0 { device.once("drain", writeSome) }
  }

  writeSome()
}
