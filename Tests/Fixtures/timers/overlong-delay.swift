import NodeEvents
import NodeRuntime

// A delay that does not fit into 31 bits is 1 ms, with a warning.
func timersOverlongDelay() throws {
  process.on("warning") { (warning: any Error) in console.log("%s: %s", warning.name, warning.message) }

  let week = 7 * 24 * 60 * 60 * 1000
  setTimeout({ console.log("far too long, hence at once") }, 52 * week)
  clearTimeout(setTimeout({ console.log("never") }, 3 * week))
  setTimeout({ console.log("also at once") }, Double.infinity)
}
