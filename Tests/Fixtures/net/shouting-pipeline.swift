import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import NodeStream

func netShoutingPipeline() throws {
  // A shouting server: what comes in goes out in capital letters, and whatever goes wrong closes everything.
  let server = NodeNet.createServer { socket in
    let shout = Transform(
      .init(transform: { _, chunk, _, callback in
        let text = chunk.toString()
        if text.contains("secret") { return callback(NodeError("not so loud")) }
        callback(nil, text.uppercased())
      }))
    NodeStream.pipeline(socket, shout, socket) { err in
      console.log("server: %s", err?.message ?? "done")
    }
  }

  func send(_ words: [String], _ then: @escaping () -> Void) {
    var words = words
    let client = NodeNet.connect(server.address().port)
    var answer = ""
    client.on("data") { data in
      answer += data.toString()
      if words.isEmpty { client.end() } else { client.write(words.removeFirst()) }
    }
    client.on("error") { (_: any Error) in console.log("client: error") }
    client.on("close") {
      console.log("client: %s", answer)
      then()
    }
    client.write(words.removeFirst())
  }

  server.listen(0) { send(["hello ", "world"]) { send(["hello ", "secret"]) { server.close() } } }
}
