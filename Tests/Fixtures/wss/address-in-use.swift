import NodeEvents
import NodeRuntime
import WSS

func wssAddressInUse() throws {
  let first = WSS.createServer()
  let second = WSS.createServer()

  first.listen(0) { this in
    let port = this.address().port
    second.listen(port)
    second.on("error") { (err: any Error) in
      guard let err = err as? NodeError else { return }
      console.log("%s from %s, port: %s", err.code, err.syscall, err.port == port)
      console.log(err.message.split(separator: "\(port)")[0] + "PORT")
      console.log("second listens: %s", second.listening)
      first.close()
    }
  }
}
