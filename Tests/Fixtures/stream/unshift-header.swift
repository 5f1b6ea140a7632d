import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

// Reads up to the empty line, and puts back what is behind it.
private func readHeader(_ stream: Readable, _ done: @escaping ((any Error)?, String) -> Void) {
  var header: [UInt8] = []
  var listeners: [(String, Listener)] = []
  listeners.append(("error", Listener { (error: any Error) in done(error, "") }))
  listeners.append(("readable", Listener(onReadable)))
  for (event, listener) in listeners { stream.on(event, listener) }

  func onReadable() {
    while let chunk = stream.read() {
      let at = chunk.indexOf("\n\n")
      if at < 0 {
        header += Array(chunk)
        continue
      }
      header += Array(chunk.subarray(0, at))
      let rest = chunk.subarray(at + 2)
      for (event, listener) in listeners { stream.removeListener(event, listener) }
      if rest.length > 0 { stream.unshift(rest) }
      return done(nil, String(decoding: header, as: UTF8.self))
    }
  }
}

func streamUnshiftHeader() throws {
  let message = Readable(.init(read: { _, _ in }))
  readHeader(message) { error, header in
    console.log("%s", error == nil ? "null" : "error", header.split(separator: "\n").map(String.init))
    console.log("put back: %d bytes", message.readableLength)
    message.on("data") { chunk in console.log("body: %s", chunk.toString()) }
    message.on("end") { console.log("end") }
  }
  message.push("from: ada\nto: ")
  setImmediate {
    message.push("charles\n\ndear ")
    message.push("sir")
    message.push(nil)
  }
}
