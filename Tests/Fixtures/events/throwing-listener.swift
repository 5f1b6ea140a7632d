import NodeEvents
import NodeRuntime

func eventsThrowingListener() throws {
  let job = EventEmitter()

  process.on("uncaughtException") { (err: any Error) in
    console.log("uncaught: %s", err.message)
  }

  job.on("run") { (n: Int) in console.log("before, %d", n) }
  job.on("run") { (n: Int) in
    if n == 1 { throw NodeError("cannot do 1") }
  }
  job.on("run") { (n: Int) in console.log("after, %d", n) }

  // The listeners behind the one that throws are not called.
  setImmediate { job.emit("run", 1) }
  setImmediate { job.emit("run", 2) }
}
