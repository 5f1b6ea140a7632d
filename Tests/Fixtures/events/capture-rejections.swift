import NodeEvents
import NodeRuntime

func eventsCaptureRejections() throws {
  // What an async listener fails with comes to 'error', as if it had been emitted.
  let bank = EventEmitter(.init(captureRejections: true))
  bank.on("transfer") { (to: String, amount: Int) async throws in
    if amount > 100 { throw NodeError("too much for \(to)", name: "RangeError") }
    console.log("%d to %s", amount, to)
  }
  bank.on("error") { (err: any Error) in console.log("refused: %s: %s", err.name, err.message) }
  bank.emit("transfer", "Ada", 20)
  bank.emit("transfer", "Bob", 200)
  console.log("emit has returned")

  // A class may take it into its own hands.
  final class Till: EventEmitter {
    override init() {
      super.init()
      captureRejections = true
      self.on("pay") { (amount: Int) async throws in throw NodeError("no change for \(amount)") }
    }

    override func captureRejection(_ err: any Error, _ event: String, _ args: [Any]) {
      console.log("%s(%s) failed: %s", event, args.map { "\($0)" }.joined(separator: ","), err.message)
    }
  }
  setImmediate { Till().emit("pay", 50) }

  // What a listener for 'error' fails with is not captured again: it would never end.
  process.on("unhandledRejection") { (err: any Error) in console.log("unhandled: %s", err.message) }
  setImmediate {
    let loop = EventEmitter(.init(captureRejections: true))
    loop.on("error") { (err: any Error) async throws in throw NodeError("while handling \"\(err.message)\"") }
    loop.on("x") { () async throws in throw NodeError("first") }
    loop.emit("x")
  }

  // The default for all emitters that are made from here on.
  console.log(EventEmitter.captureRejections)
  EventEmitter.captureRejections = true
  let later = EventEmitter()
  EventEmitter.captureRejections = false
  later.on("error") { (err: any Error) in console.log("captured: %s", err.message) }
  later.on("y") { () async throws in throw NodeError("by default") }
  setImmediate { setImmediate { later.emit("y") } }
}
