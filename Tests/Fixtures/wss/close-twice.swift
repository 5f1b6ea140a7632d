import NodeEvents
import NodeRuntime
import WSS

func wssCloseTwice() throws {
  let server = WSS.createServer()

  // What was never opened cannot be closed either.
  server.close { err in
    console.log("never opened: %s", err?.code)

    server.listen(0) { _ in
      server.close { err in console.log("first: %s", err == nil) }
      server.close { err in console.log("second: %s, %s", err?.code, err?.message) }
    }
  }
}
