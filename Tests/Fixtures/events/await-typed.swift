import NodeEvents
import NodeRuntime

private final class Download: EventEmitter {
  func start(_ pieces: [String]) {
    var chunks = pieces
    var received = 0
    func next() {
      if chunks.count == 0 {
        emit(.done)
        return
      }
      received += chunks[0].count
      emit(.progress, chunks.removeFirst(), received)
      setImmediate(next)
    }
    setImmediate {
      self.emit(.head, "text/plain")
      next()
    }
  }
}

extension EventName where Owner: Download, Args == EventArguments<String> {
  fileprivate static var head: Self { Self("head") }
}

extension EventName where Owner: Download, Args == EventArguments<String, Int> {
  fileprivate static var progress: Self { Self("progress") }
}

extension EventName where Owner: Download, Args == NoArguments {
  fileprivate static var done: Self { Self("done") }
}

func eventsAwaitTyped() throws {
  let app = EventEmitter()
  app.on("start") {
    let download = Download()
    download.start(["some", " ", "text"])

    let type = try await once(download, .head)
    console.log("it is %s", type)
    let (chunk, received) = try await once(download, .progress)
    console.log("first %j, then %d in all", chunk, received)
    for try await (chunk, received) in on(download, .progress, .init(close: ["done"])) {
      console.log("%j makes %d", chunk, received)
    }

    download.start([])
    try await once(download, .done)
    console.log("done")
  }
  app.emit("start")
}
