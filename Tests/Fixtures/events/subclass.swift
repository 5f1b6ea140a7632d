import NodeEvents
import NodeRuntime

private final class Counter: EventEmitter {
  let limit: Int
  var count = 0

  init(_ limit: Int) {
    self.limit = limit
    super.init()
  }

  func add(_ by: Int) {
    self.count += by
    self.emit("change", self.count, by)
    if self.count >= self.limit { self.emit("full") }
  }
}

func eventsSubclass() throws {
  let counter = Counter(10)

  counter.on("change") { (count: Int, by: Int) in console.log("%d added: %d", by, count) }
  counter.on("full") {
    console.log("full at %d of %d", counter.count, counter.limit)
  }

  counter.add(4)
  counter.add(5)
  counter.add(6)
}
