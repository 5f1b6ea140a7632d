import NodeRuntime
import NodeStream

func streamCorkOneByOne() throws {
  // Without writev, what was corked is written one by one.
  var seen: [String] = []
  let sink = Writable(
    .init(
      write: { this, chunk, encoding, callback in
        seen.append(chunk.toString())
        if chunk.length > 1 { setImmediate { callback() } } else { callback() }
      }
    ))

  sink.cork()
  for part in ["a", "bb", "c", "d", "ee", "f"] {
    sink.write(part) { _ in console.log("%s is written, %d wait", part, sink.writableLength) }
  }
  process.nextTick { console.log("tick") }
  sink.uncork()
  console.log("at once: %s", seen.joined(separator: ","))
  sink.end { console.log(seen.joined(separator: ",")) }
}
