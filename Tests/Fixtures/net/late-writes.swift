import NodeEvents
import NodeNet
import NodeRuntime

func netLateWrites() throws {
  // Writes that come too late, and what one hears of them.
  let server = NodeNet.createServer { socket in
    socket.on("error") { (err: any Error) in console.log("server: %s", err.code) }
    socket.resume()
  }

  func visit(_ name: String, _ body: @escaping (Socket) -> Void, _ then: @escaping () -> Void) {
    let client = NodeNet.connect(server.address().port)
    client.once("connect") {
      console.log("%s", name)
      body(client)
    }
    client.on("error") { (err: any Error) in console.log("  error: %s, %s", err.code, err.message) }
    client.on("finish") { console.log("  finish") }
    client.on("close") { (hadError: Bool) in
      console.log("  close, had an error: %s", hadError)
      then()
    }
    client.resume()
  }

  func afterEnd(_ client: Socket) {
    client.end("bye") { console.log("  ended") }
    console.log("  writable: %s", client.writable)
    console.log("  wrote: %s", client.write("one more thing") { err in console.log("  callback: %s", err?.code) })
  }

  func afterDestroy(_ client: Socket) {
    client.destroy()
    console.log("  wrote: %s", client.write("one more thing") { err in console.log("  callback: %s", err?.code) })
    client.end { err in console.log("  end: %s", err?.code) }
  }

  func endTwice(_ client: Socket) {
    client.end { console.log("  ended") }
    client.end { err in console.log("  again: %s", err?.code ?? "no error") }
    client.once("finish") { client.end { err in console.log("  and again: %s", err?.code) } }
  }

  server.listen(0) {
    visit("after the end", afterEnd) {
      visit("after destroy", afterDestroy) {
        visit("end and end", endTwice) {
          server.close()
          let socket = Socket()
          console.log("never connected")
          socket.on("error") { (err: any Error) in console.log("  error: %s, %s", err.code, err.message) }
          console.log("  wrote: %s", socket.write("hello?") { err in console.log("  callback: %s", err?.code) })
        }
      }
    }
  }
}
