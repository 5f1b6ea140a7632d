import NodeBuffer
import NodeNet
import NodeRuntime

func netSplitCharacters() throws {
  // A character may come in two halves. setEncoding puts them together; toString of each piece does not.
  let text = "naïve €5 — 日本 🙂"
  let bytes = Buffer.from(text)

  let server = NodeNet.createServer { socket in
    var at = 0
    func send() {
      if at == bytes.length {
        socket.end()
        return
      }
      socket.write(bytes.subarray(at, at + 1)) { setTimeout(send, 1) }
      at += 1
    }
    send()
  }

  server.listen(0) {
    let client = NodeNet.connect(server.address().port)
    var got = ""
    client.on("data") { data in got += data.toString() }
    client.on("end") {
      console.log("pieces: %s", got == text)
      decode()
    }
  }

  func decode() {
    let client = NodeNet.connect(server.address().port)
    var got = ""
    client.setEncoding(.utf8)
    console.log("encoding: %s", client.readableEncoding?.name)
    client.on("data") { (piece: String) in got += piece }
    client.on("end") {
      console.log("decoded: %s", got == text)
      server.close()
    }
  }
}
