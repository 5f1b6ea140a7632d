import NodeRuntime
import NodeStream

func streamUppercase() throws {
  let upper = Transform(
    .init(
      transform: { this, chunk, encoding, callback in
        console.log("transform %d bytes, %s", chunk.length, encoding)
        callback(nil, chunk.toString().uppercased())
      },
      flush: { this, callback in
        console.log("flush")
        this.push("-- the end --")
        callback()
      }
    ))

  var lines: [String] = []
  let sink = Writable(
    .init(
      decodeStrings: false,
      write: { this, chunk, encoding, callback in
        lines.append(chunk.toString())
        callback()
      }
    ))

  upper.pipe(sink).on("finish") { console.log(lines.joined(separator: "|")) }
  for word in ["streams", "are", "pipes"] { upper.write(word) }
  upper.end("!")
  console.log("ended")
}
