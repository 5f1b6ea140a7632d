import NodeEvents
import Testing

struct `What a listener takes` {
  class Animal {}
  final class Dog: Animal {}

  /// Declares what its events carry.
  final class Post: EventEmitter {
    override func signature(of event: String) -> EventSignature? {
      switch event {
      case "letter": .of(String.self, Int.self)
      case "animal": .of(Animal.self)
      case "open": EventSignature.none
      case "upgrade": EventSignature.of(String.self).orMore
      default: super.signature(of: event)
      }
    }
  }

  let emitter = EventEmitter()
  let post = Post()

  @Test func `may be less than is emitted`() {
    var taken: [String] = []
    emitter.on("x") { taken.append("none") }
    emitter.on("x") { (a: Int) in taken.append("\(a)") }
    emitter.on("x") { (a: Int, b: String) in taken.append("\(a) \(b)") }
    emitter.on("x") { (a: Int, b: String, c: Bool) in taken.append("\(a) \(b) \(c)") }
    emitter.on("x") { (a: Int, b: String, c: Bool, d: Double) in taken.append("\(a) \(b) \(c) \(d)") }
    // Twice, since what was adapted is kept.
    for _ in 0..<2 { emitter.emit("x", 1, "b", true, 0.5) }
    let once = ["none", "1", "1 b", "1 b true", "1 b true 0.5"]
    #expect(taken == once + once)
  }

  @Test func `may be an optional, anything, or a superclass of what is emitted`() {
    var taken: [String] = []
    emitter.on("x") { (a: Int?) in taken.append(a.map { "\($0)" } ?? "nil") }
    emitter.on("x") { (a: Any) in taken.append("\(a)") }
    emitter.on("x") { (a: Int, b: String?) in taken.append("\(a) \(b ?? "nil")") }
    emitter.emit("x", 1)
    #expect(taken == ["1", "1", "1 nil"])

    let dog = Dog()
    var animals: [Animal?] = []
    emitter.on("dog") { (animal: Animal) in animals.append(animal) }
    emitter.on("dog") { (animal: Animal?) in animals.append(animal) }
    emitter.on("dog") { (dog: Dog) in animals.append(dog) }
    emitter.emit("dog", dog)
    emitter.emit("dog", dog as Animal)
    #expect(animals.count == 6)
    #expect(animals.allSatisfy { $0 === dog })
  }

  @Test func `is adapted anew when something else is emitted`() {
    var taken: [String] = []
    emitter.on("x") { (a: Any) in taken.append("\(a)") }
    emitter.emit("x", 1)
    emitter.emit("x", "two")
    emitter.emit("x", 3, 4)
    emitter.emit("x", 5)
    #expect(taken == ["1", "two", "3", "5"])
  }

  @Test func `may be an error's own type`() {
    var taken: [String] = []
    emitter.on("error") { (error: any Error) in taken.append("any \(error.message)") }
    emitter.on("error") { (error: NodeError) in taken.append("own \(error.message)") }
    emitter.emit("error", NodeError("a"))
    emitter.emit("error", NodeError("b") as any Error)
    #expect(taken == ["any a", "own a", "any b", "own b"])
  }

  @Test func `may be any part of what the class declares`() {
    post.on("letter") {}.on("letter") { (_: String) in }.on("letter") { (_: String?, _: Any) in }
    post.on("letter") { (_: String, _: Int, _: Bool?) in }
    post.on("animal") { (_: Animal) in }.on("animal") { (_: Dog) in }.on("animal") { (_: Animal?) in }
    post.on("open") {}.on("open") { (_: Int?) in }
    post.on("upgrade") { (_: String, _: [UInt8]) in }
    post.on("unknown") { (_: [Int: Int]) in }
    #expect(["letter", "animal", "open", "upgrade", "unknown"].map(post.listenerCount) == [4, 3, 2, 1, 1])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let event: String
    let carries: String
    let takes: String
    let listener: @Sendable () -> Listener

    init(_ event: String, carries: String, takes: String, _ listener: @escaping @Sendable () -> Listener) {
      self.event = event
      self.carries = carries
      self.takes = takes
      self.listener = listener
    }

    var testDescription: String { "\(event): (\(takes))" }
  }

  @Test(arguments: [
    Refusal("letter", carries: "String, Int", takes: "Int") { Listener { (_: Int) in } },
    Refusal("letter", carries: "String, Int", takes: "String, String") { Listener { (_: String, _: String) in } },
    Refusal("letter", carries: "String, Int", takes: "String, Int, Int") {
      Listener { (_: String, _: Int, _: Int) in }
    },
    Refusal("open", carries: "", takes: "Int") { Listener { (_: Int) in } },
    Refusal("upgrade", carries: "String", takes: "Int") { Listener { (_: Int) in } },
    Refusal("animal", carries: "Animal", takes: "String") { Listener { (_: String) in } },
    Refusal("error", carries: "Error", takes: "String") { Listener { (_: String) in } },
    Refusal("newListener", carries: "String, Listener", takes: "Int") { Listener { (_: Int) in } },
  ])
  func `is refused when the class declares something else`(_ refusal: Refusal) {
    let error = #expect(throws: NodeError.self) {
      try post.signature(of: refusal.event)?.check(refusal.event, refusal.listener().call)
    }
    #expect(error?.code == "ERR_INVALID_ARG_TYPE")
    #expect(error?.name == "TypeError")
    #expect(
      error?.message
        == "The listener for '\(refusal.event)' takes (\(refusal.takes)), but the event carries (\(refusal.carries)); "
        + "write the types in the closure")
  }
}
