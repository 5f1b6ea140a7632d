import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

func streamTextAndEncodings() throws {
  func sink(_ options: WritableOptions) -> Writable {
    var options = options
    options.write = { this, chunk, encoding, callback in
      console.log("%s %s %s", chunk.isBuffer, encoding.name, chunk.toString("latin1"))
      callback()
    }
    return Writable(options)
  }

  let bytes = sink(.init())
  bytes.write("é")
  bytes.write("e9", "hex")
  bytes.write(Buffer.from("b"))
  bytes.setDefaultEncoding("base64").write("aGk=")

  let text = sink(.init(decodeStrings: false, defaultEncoding: "latin1"))
  text.write("plain")
  text.write("6869", "hex")
  text.write(Buffer.from("b"))
  console.log(text.writableLength, text.writableObjectMode)

  process.on("uncaughtException") { (error: any Error) in console.log(error.name, error.code, error.message) }
  setImmediate { bytes.setDefaultEncoding("klingon") }
  setImmediate { bytes.write("x", "klingon") }
  setImmediate { bytes.write(nil) }
  setImmediate { bytes.write(42) }
  setImmediate { bytes.write(true) }
  setImmediate { console.log(bytes.destroyed, bytes.writable) }
}
