import NodeEvents
import NodeNet
import NodeRuntime

func netPortInUse() throws {
  let first = NodeNet.createServer()
  let second = NodeNet.createServer()

  second.on("error") { (err: any Error) in
    console.log("error: %s from %s", err.code, (err as? NodeError)?.syscall)
    console.log("second listens: %s, first listens: %s", second.listening, first.listening)
    first.close()
  }

  first.listen(0) { first in
    let port = first.address().port
    second.listen(port)
    first.on("close") {
      second.listen(port) {
        console.log("now it is free")
        second.close()
      }
    }
  }
}
