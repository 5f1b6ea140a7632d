import NodeEvents
import NodeRuntime
import NodeStream

func streamBadArguments() throws {
  process.on("uncaughtException") { (error: any Error) in console.log(error.name, error.code, error.message) }
  setImmediate { _ = Readable(.init(highWaterMark: -1)) }
  setImmediate { _ = Writable(.init(highWaterMark: -2)) }
  setImmediate { _ = Duplex(.init(readableHighWaterMark: -3)) }
  setImmediate { _ = Transform(.init(writableHighWaterMark: -4)) }
  setImmediate { setDefaultHighWaterMark(false, -5) }
  setImmediate { Readable(.init(read: { _, _ in })).read(2_147_483_648) }
  setImmediate { Readable(.init(read: { _, _ in })).setEncoding("klingon") }
  setImmediate { Writable().write("nobody writes this") }
  setImmediate { Transform().write("nobody transforms this") }
  setImmediate {
    let source = Readable(.init(read: { _, _ in }))
    source.on("error") { (error: any Error) in console.log("event:", error.name, error.code, error.message) }
    source.push(7)
    console.log(source.destroyed)
  }
  setImmediate {
    let source = Readable()
    source.on("error") { (error: any Error) in console.log("event:", error.name, error.code, error.message) }
    source.read()
  }
}
