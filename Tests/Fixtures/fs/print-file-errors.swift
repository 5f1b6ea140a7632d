import NodeEvents
import NodeFS
import NodeRuntime

func fsPrintFileErrors() throws {
  // What a log shows of them.
  fs.readFile("no-such-file") { err, _ in
    console.log(err)
    console.log("%s: %s", err?.code, err?.message)
    fs.rename("no-such-file", "other") { err in
      let err = err as? NodeError
      console.log(err, err?.path, err?.dest, err?.syscall)
      fs.rm("no-such-file") { err in console.log(err?.message, (err as? NodeError)?.path) }
    }
  }
}
