import NodeEvents
import NodeRuntime

// What keeps the loop running, by name.
func processWhatKeepsItAlive() throws {
  // Standard output may be one of those in Node.
  func show() { console.log(process.getActiveResourcesInfo().filter { name in name != "PipeWrap" }) }

  show()

  let timer = setTimeout(10) {}
  setTimeout(10) {}.unref()
  setInterval(10) {}.unref()
  let immediate = setImmediate {}
  setImmediate {}.unref()
  process.on("SIGUSR2") {}
  show()

  timer.unref()
  immediate.unref()
  show()
  timer.ref()

  process.on("exit") { (_: Int) in show() }
}
