import NodeEvents
import NodeFS
import NodeRuntime
import NodeStream

func fsStreamErrors() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/there", "data")

  func watch<S: NodeStream.Stream>(_ name: String, _ stream: S, _ next: @escaping () -> Void) -> S {
    for event in ["open", "end", "finish"] { stream.on(event) { console.log(name, event) } }
    stream.on("error") { (err: any Error) in console.log(name, "error", "\(err)".replacing(folder, with: ".")) }
    stream.on("close") {
      console.log(name, "close", (stream as? ReadStream)?.pending ?? (stream as? WriteStream)?.pending)
      next()
    }
    return stream
  }

  var steps: [(@escaping () -> Void) throws -> Void] = [
    { next in _ = watch("missing", fs.createReadStream(folder + "/none"), next) },
    { next in watch("a folder", fs.createReadStream(folder), next).resume() },
    { next in watch("destroyed while it opens", fs.createReadStream(folder + "/there"), next).destroy() },
    { next in
      watch("destroyed with an error", fs.createReadStream(folder + "/there"), next).destroy(NodeError("enough"))
    },
    { next in
      watch("nowhere to write", fs.createWriteStream(folder + "/none/x"), next)
        .write("x") { err in console.log("callback", err?.code) }
    },
    { next in
      let stream = watch("destroyed while it writes", fs.createWriteStream(folder + "/new"), next)
      stream.write("x") { err in console.log("callback", err?.code) }
      stream.destroy()
    },
    { next in
      watch("closed early", fs.createReadStream(folder + "/there"), next)
        .close { err in console.log("callback", err?.code) }
    },
    { _ in try fs.rmSync(folder, .init(recursive: true)) },
  ]
  func run() throws { try steps.removeFirst()({ setImmediate(run) }) }
  try run()
}
