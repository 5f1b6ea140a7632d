import NodeEvents
import NodeRuntime

func eventsEventSymbols() throws {
  // A symbol is a name that nobody else can have: a library keeps its own events apart from those of its users.
  let saved = "\u{0}saved"

  final class Document: EventEmitter {
    var versions = 0
    let saved: String
    init(_ saved: String) {
      self.saved = saved
      super.init()
      on(saved) { [unowned self] in versions += 1 }
    }

    func save() {
      emit(saved)
      emit("saved", versions)
    }
  }

  let letter = Document(saved)
  letter.on("saved") { (version: Int) in console.log("version %d", version) }
  letter.save()
  letter.removeAllListeners("saved")
  letter.save()
  console.log(
    "versions: %d, listeners: %d and %d", letter.versions, letter.listenerCount(saved), letter.listenerCount("saved"))
}
