import NodeEvents
import NodeHTTP
import NodeRuntime
import WSS

func wssMustProvideServer() throws {
  do {
    try createServerFrom()
  } catch {
    console.log(error.message)
  }

  // It is not opened by being handed in.
  let server = NodeHTTP.createServer()
  let wss = createServerFrom(server)
  console.log("listening: %s and %s", server.listening, wss.listening)
}
