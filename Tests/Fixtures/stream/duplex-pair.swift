import NodeRuntime
import NodeStream

func streamDuplexPair() throws {
  let (client, server) = duplexPair()

  server.on("data") { chunk in
    console.log("server got %s", chunk.toString())
    server.write("you said \(chunk.toString())")
  }
  server.on("end") {
    console.log("server: end")
    server.end("goodbye")
  }
  client.on("data") { chunk in console.log("client got %s", chunk.toString()) }
  client.on("end") { console.log("client: end") }
  client.on("close") { console.log("client: close") }
  server.on("close") { console.log("server: close") }

  client.write("hello") { _ in console.log("hello is read") }
  setImmediate {
    client.write("")
    client.end("that is all") { _ in console.log("client ended") }
  }
}
