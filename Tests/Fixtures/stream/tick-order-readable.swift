import NodeEvents
import NodeRuntime
import NodeStream

func streamTickOrderReadable() throws {
  // One marker a tick shows between which ticks an event comes.
  var ticks = 0
  func mark() {
    process.nextTick {
      ticks += 1
      console.log("- tick %d", ticks)
      if ticks < 14 { mark() }
    }
  }

  let source = Readable(
    .init(
      read: { this, size in
        console.log("_read")
      }
    ))
  for event in ["end", "close", "pause", "resume"] { source.on(event) { console.log(event) } }
  source.on("data") { chunk in console.log("data %s", chunk.toString()) }
  mark()
  source.push("a")
  source.push("b")
  process.nextTick {
    console.log("push c", source.push("c"))
    source.pause()
    console.log("push d", source.push("d"))
    process.nextTick {
      source.resume()
      source.push("e")
      source.on("readable") { console.log("readable, %d", source.readableLength) }
      process.nextTick {
        source.removeAllListeners("readable")
        source.push("f")
        source.push(nil)
      }
    }
  }
}
