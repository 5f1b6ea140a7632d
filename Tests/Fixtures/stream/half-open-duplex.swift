import NodeRuntime
import NodeStream

func streamHalfOpenDuplex() throws {
  func line(_ name: String, _ options: DuplexOptions) -> Duplex {
    var options = options
    options.read = { _, _ in }
    options.write = { this, chunk, encoding, callback in
      console.log("%s sends %s", name, chunk.toString())
      callback()
    }
    options.final = { this, callback in
      console.log("%s hangs up", name)
      callback()
    }
    let duplex = Duplex(options)
    duplex.on("end") { console.log("%s: end, writable: %s", name, duplex.writable) }
    duplex.on("finish") { console.log("%s: finish", name) }
    duplex.on("close") { console.log("%s: close", name) }
    duplex.resume()
    return duplex
  }

  let open = line("open", .init())
  let shut = line("shut", .init(allowHalfOpen: false))
  console.log(open.allowHalfOpen, shut.allowHalfOpen)
  open.push(nil)
  shut.push(nil)

  setTimeout(10) {
    console.log(open.writable, open.destroyed, shut.writable, shut.destroyed)
    open.end("goodbye")
  }
}
