import NodeEvents
import NodeRuntime

func eventsEmitInConstructor() throws {
  // Who emits in the constructor is not heard: nobody can listen yet. On the next tick somebody does.
  final class Config: EventEmitter {
    init(_ text: String) {
      super.init()
      emit("read", "too early")
      process.nextTick { [self] in
        var values: [String: String] = [:]
        for line in text.split(separator: "\n") {
          let parts = line.split(separator: "=").map { String($0) }
          if parts.count < 2 {
            emit("error", NodeError("no value for \(parts[0])", name: "SyntaxError"))
            return
          }
          values[parts[0]] = parts[1]
          emit("value", parts[0], parts[1])
        }
        emit("read", values.count)
      }
    }
  }

  Config("host=localhost\nport=8080")
    .on("value") { (name: String, value: String) in console.log("%s is %s", name, value) }
    .on("read") { (count: Int) in console.log("%d values", count) }
  Config("host=localhost\nport")
    .on("read") { (count: Int) in console.log("%d values", count) }
    .on("error") { (err: any Error) in console.log("%s: %s", err.name, err.message) }
  console.log("made")
}
