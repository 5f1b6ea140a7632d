import NodeBuffer
import NodeRuntime
import NodeStream

func streamPipeToMany() throws {
  var made = 0
  let source = Readable(
    .init(
      highWaterMark: 4,
      read: { this, size in
        made += 1
        this.push(made <= 6 ? Buffer.from("<\(made)>") : nil)
      }
    ))

  func sink(_ name: String, _ delay: Double) -> Writable {
    var seen: [String] = []
    let stream = Writable(
      .init(
        highWaterMark: 4,
        write: { this, chunk, encoding, callback in
          seen.append(chunk.toString())
          if delay == 0 { callback() } else { setTimeout(delay) { callback() } }
        }
      ))
    stream.on("drain") { console.log("%s: drain", name) }
    stream.on("finish") { console.log("%s: finish, %s", name, seen.joined()) }
    stream.on("unpipe") { console.log("%s: unpipe", name) }
    return stream
  }

  // The slowest destination sets the pace.
  source.pipe(sink("quick", 0))
  source.pipe(sink("slow", 5))
  source.on("end") { console.log("end") }
  source.on("pause") { console.log("pause") }
}
