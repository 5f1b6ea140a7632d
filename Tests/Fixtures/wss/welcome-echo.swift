import NodeRuntime
import WSS

func wssWelcomeEcho() throws {
  WSS.createServer { ws in
    ws.send("welcome!")
    ws.on("message") { data in
      ws.send(data.toString())
    }
  }
  .listen(0) { this in
    let at = this.address()
    console.log("listening on http://%s (%s)", at.address.contains("::") ? "0.0.0.0" : at.address, at.family)

    let client = connect(at.port)
    client.on("message") { (text: String) in
      console.log("client got %s", text)
      if text == "welcome!" { client.text("hello") } else { client.close(1000) }
    }
    client.on("close") { (code: Int) in
      console.log("closed with %d", code)
      this.close()
    }
  }
}
