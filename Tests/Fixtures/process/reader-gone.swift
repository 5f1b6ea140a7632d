import NodeEvents
import NodeFS
import NodeRuntime

func processReaderGone() throws {
  // What becomes of output that nobody reads: an error that can be heard, and a callback that is told.
  process.stdout.on("error") { (err: any Error) in
    let err = err as? NodeError
    process.stderr.write("\(err?.code ?? "") \(err?.syscall ?? "") \(err?.message ?? "")\n")
  }
  process.stdout.write("first\n") { err in process.stderr.write("first \(err?.code ?? "is written")\n") }
  setImmediate {
    process.stdout.write("second\n") { err in process.stderr.write("second \(err?.code ?? "is written")\n") }
    // console does not care.
    console.log("third")
  }
}
