import NodeRuntime
import NodeStream

// Counts up to its limit, a line a number.
private final class Counter: Readable {
  let limit: Int
  var count = 0

  init(_ limit: Int) {
    self.limit = limit
    super.init()
  }

  override func _read(_ size: Int) {
    count += 1
    if count > limit { push(nil) } else { push("\(count)\n") }
  }
}

func streamCounter() throws {
  let counter = Counter(5)
  var text = ""

  counter.on("data") { chunk in
    console.log("%d bytes, flowing: %s", chunk.length, counter.readableFlowing ?? false)
    text += chunk.toString()
  }
  counter.on("end") {
    console.log(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " "), counter.readableEnded,
      counter.destroyed)
  }
  counter.on("close") { console.log("close", counter.destroyed, counter.readable) }
  console.log("flowing: %s", counter.readableFlowing ?? false)
}
