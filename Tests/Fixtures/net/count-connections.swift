import NodeNet
import NodeRuntime

func netCountConnections() throws {
  let server = NodeNet.createServer { socket in socket.resume() }

  func count(_ when: String, _ then: @escaping () -> Void) {
    server.getConnections { err, n in
      console.log("%s: %d, error: %s", when, n, err != nil)
      then()
    }
  }

  server.listen(0) {
    let port = server.address().port
    count("nobody yet") {
      let first = NodeNet.connect(port)
      server.once("connection") { _ in
        count("one") {
          let second = NodeNet.connect(port)
          server.once("connection") { socket in
            count("two") {
              socket.once("close") {
                count("one again") {
                  server.close { count("closed") {} }
                  first.end()
                }
              }
              second.end()
            }
          }
        }
      }
    }
  }
}
