import NodeEvents
import NodeRuntime

func eventsFewerArguments() throws {
  let till = EventEmitter()

  // A listener takes as many of the arguments as it cares for.
  till.on("sale") { console.log("a sale") }
  till.on("sale") { (what: String) in console.log("of %s", what) }
  till.on("sale") { (what: String, price: Int) in console.log("of %s for %d", what, price) }
  till.on("sale") { (what: String, price: Int, card: Bool) in
    console.log("of %s for %d, card: %s", what, price, card)
  }

  till.emit("sale", "tea", 3, true)
  till.emit("sale", "cake", 5, false)
}
