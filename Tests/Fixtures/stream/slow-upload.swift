import NodeBuffer
import NodeRuntime
import NodeStream

func streamSlowUpload() throws {
  // A chain whose last link is slow: everything before it waits.
  var made = 0
  let source = Readable(
    .init(
      highWaterMark: 16,
      read: { this, size in
        made += 1
        if made > 8 { this.push(nil) } else { this.push(Buffer.alloc(8, made + 64)) }
      }
    ))
  let double = Transform(
    .init(
      highWaterMark: 16,
      transform: { this, chunk, encoding, callback in
        callback(nil, Buffer.concat([chunk.buffer, chunk.buffer]))
      }
    ))
  var sent = 0
  var most = 0
  let upload = Writable(
    .init(
      highWaterMark: 16,
      write: { this, chunk, encoding, callback in
        sent += chunk.length
        most = max(
          most, source.readableLength + double.writableLength + double.readableLength + this.writableLength)
        setImmediate { callback() }
      }
    ))
  source.pipe(double).pipe(upload).on("finish") {
    console.log("%d bytes sent, never more than %d on the way", sent, most)
  }
  setImmediate { console.log("made %d, sent %d", made, sent) }
}
