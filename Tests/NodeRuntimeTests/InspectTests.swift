import NodeBuffer
import NodeEvents
import NodeRuntime
import Testing

// Every expected text of the tables was printed by Node 20 for the same value, unless JavaScript has none like it.
struct `inspect and format` {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let make: @Sendable () -> String

    init(_ text: String, _ make: @escaping @Sendable () -> String) {
      self.text = text
      self.make = make
    }

    var testDescription: String { text }
  }

  struct Pair {
    let a: Int
    let b: String
  }

  struct Nothing {}

  class Animal {
    let legs = 4
  }

  final class Dog: Animal {
    let name = "Rex"
    lazy var nickname = "R"
  }

  final class Ring {
    let name = "x"
    var next: Ring?
  }

  enum State {
    case open
    case closed(code: Int, reason: String)
    case failed(Int)
  }

  struct Version: CustomStringConvertible {
    var description: String { "v1.2" }
  }

  struct Broken: Error {
    let reason = "why"
  }

  static func inUse() -> NodeError {
    NodeError(
      "listen EADDRINUSE: address already in use :::8080", code: "EADDRINUSE", errno: -98, syscall: "listen",
      address: "::", port: 8080)
  }

  @Test(arguments: [
    Example("1") { inspect(1) },
    Example("1") { inspect(1.0) },
    Example("-0") { inspect(-0.0) },
    Example("NaN") { inspect(Double.nan) },
    Example("-Infinity") { inspect(-Double.infinity) },
    Example("1e+21") { inspect(1e21) },
    Example("123456789012345680000") { inspect(123456789012345680000.0) },
    Example("1e-7") { inspect(1e-7) },
    Example("0.000001") { inspect(0.000001) },
    Example("1.5e+300") { inspect(1.5e300) },
    Example("0.30000000000000004") { inspect(0.1 + 0.2) },
    Example("5e-324") { inspect(Double.leastNonzeroMagnitude) },
    Example("100") { inspect(100.0) },
    Example("0.1") { inspect(Float(0.1)) },
    Example("18446744073709551615") { inspect(UInt64.max) },
    Example("true") { inspect(true) },
    Example("undefined") { inspect(nil) },
    Example("undefined") { inspect(()) },
    Example("5") { inspect(Int??.some(5) as Any) },
    Example("[ 1, undefined ]") { inspect([1, nil] as [Int?]) },
  ])
  func `writes numbers and the like as JavaScript does`(_ example: Example) {
    #expect(example.make() == example.text)
  }

  @Test(arguments: [
    Example("'a'") { inspect("a") },
    Example(#""it's""#) { inspect("it's") },
    Example(#"`it's "q"`"#) { inspect(#"it's "q""#) },
    Example(#"'`it\'s` "q"'"#) { inspect(#"`it's` "q""#) },
    Example(#"'a\nb\t\\\x01\x7F😀é'"#) { inspect("a\nb\t\\\u{1}\u{7f}😀é") },
    Example(#"'\r\n'"#) { inspect("\r\n") },
    Example("'b'") { inspect("abc".dropFirst().dropLast()) },
    Example("[\n  'line\\n' +\n\(String(repeating: "    'line\\n' +\n", count: 18))    'line\\n'\n]") {
      inspect([String(repeating: "line\n", count: 20)])
    },
    Example("'\(String(repeating: "y", count: 10_000))'... 5 more characters") {
      inspect(String(repeating: "y", count: 10_005))
    },
  ])
  func `quotes strings as Node does`(_ example: Example) {
    #expect(example.make() == example.text)
  }

  @Test(arguments: [
    Example("[]") { inspect([Int]()) },
    Example("{}") { inspect([String: Int]()) },
    Example("{}") { inspect(Nothing()) },
    Example("[ 'a', 'b' ]") { inspect(["a", "b"]) },
    Example("{ a: 1, b: 'x' }") { inspect(Pair(a: 1, b: "x")) },
    Example("{ '2': 3, '10': 1, 'a-b': 1, c: 2 }") { inspect(["a-b": 1, "10": 1, "c": 2, "2": 3]) },
    Example("{ a: 1, b: 2 }") { inspect((a: 1, b: 2)) },
    Example("[ 1, 'x' ]") { inspect((1, "x")) },
    Example("[\n  1, 2, 3, 4,\n  5, 6, 7\n]") { inspect(Array(1...7)) },
    Example("[ 1, 2, 3, 4, 5, 6, 'aaaaaaaaaaaaaaaaaaaa' ]") {
      inspect([1, 2, 3, 4, 5, 6, "aaaaaaaaaaaaaaaaaaaa"] as [Any])
    },
    Example("[\n  true, true,\n  true, true,\n  true, true,\n  true\n]") { inspect([Bool](repeating: true, count: 7)) },
    Example("[\n  -3, -1.5, 0, 1.5,\n   3,  4.5, 6, 7.5,\n   9, 10.5\n]") {
      inspect((0..<10).map { Double($0) * 1.5 - 3 })
    },
    Example("{ a: { b: { c: [Object] } } }") { inspect(["a": ["b": ["c": ["d": 1]]]]) },
    Example("{ a: { b: { c: {} } } }") { inspect(["a": ["b": ["c": [String: Int]()]]]) },
    Example("[ [ [ [Array] ] ] ]") { inspect([[[[1]]]]) },
    Example("Set(2) { 'a', 1 }") { inspect(Set<AnyHashable>([1, "a"])) },
    Example("Set(0) {}") { inspect(Set<Int>()) },
    Example("<Buffer 68 69>") { inspect(Buffer.from("hi")) },
    Example("{ b: <Buffer 68 69> }") { inspect(["b": Buffer.from("hi")]) },
    Example("Dog { legs: 4, name: 'Rex' }") { inspect(Dog()) },
    Example("{ a: { b: { c: [Dog] } } }") { inspect(["a": ["b": ["c": Dog()]]]) },
    Example("open") { inspect(State.open) },
    Example("closed(code: 1000, reason: 'bye')") { inspect(State.closed(code: 1000, reason: "bye")) },
    Example("[ failed(3) ]") { inspect([State.failed(3)]) },
    Example("v1.2") { inspect(Version()) },
    Example("[Function (anonymous)]") { inspect({ (_: Int) in }) },
  ])
  func `shows values as Node does`(_ example: Example) {
    #expect(example.make() == example.text)
  }

  @Test func `breaks lines as Node does`() {
    let wide = String(repeating: "x", count: 60)
    #expect(
      inspect(["a": 1, "b": ["c": 2, "d": [1, 2, 3]] as [String: Any], "e": wide] as [String: Any]) == """
        {
          a: 1,
          b: { c: 2, d: [ 1, 2, 3 ] },
          e: '\(wide)'
        }
        """)
    #expect(
      inspect((0..<120).map { $0 * 7 % 100 }).hasSuffix(",\n  ... 20 more items\n]"))
    #expect(
      inspect((0..<30).map { $0 * 7 }) == """
        [
            0,   7,  14,  21,  28,  35,  42,  49,
           56,  63,  70,  77,  84,  91,  98, 105,
          112, 119, 126, 133, 140, 147, 154, 161,
          168, 175, 182, 189, 196, 203
        ]
        """)
  }

  @Test func `marks circles as Node does`() {
    let ring = Ring()
    ring.next = ring
    #expect(inspect(ring) == "<ref *1> Ring { name: 'x', next: [Circular *1] }")
    #expect(inspect([ring]) == "[ <ref *1> Ring { name: 'x', next: [Circular *1] } ]")
    #expect(format("%j", ring) == "[Circular]")
    ring.next = nil
  }

  @Test func `shows errors as Node does without a stack`() {
    let fields = """
      {
        code: 'EADDRINUSE',
        errno: -98,
        syscall: 'listen',
        address: '::',
        port: 8080
      }
      """
    let heading = "[Error: listen EADDRINUSE: address already in use :::8080]"
    #expect(inspect(Self.inUse()) == "\(heading) \(fields)")
    #expect(
      inspect(["error": Self.inUse()])
        == "{\n  error: \(heading) \(fields.split(separator: "\n").joined(separator: "\n  "))\n}")
    #expect(inspect(NodeError("x")) == "[Error: x]")
    #expect(inspect(NodeError("")) == "[Error]")
    let cause = NodeError("bad", code: "ERR_X", name: "TypeError")
    #expect(inspect(cause) == "[TypeError [ERR_X]: bad] { code: 'ERR_X' }")
    #expect(
      inspect(NodeError("top", cause: cause)) == "[Error: top] { [cause]: [TypeError [ERR_X]: bad] { code: 'ERR_X' } }")
    #expect(inspect(["e": NodeError("a\nb", code: "X")]) == "{\n  e: [Error: a\n  b] {\n    code: 'X'\n  }\n}")
    let deep = NodeError("deep", code: "C")
    #expect(inspect(["a": ["b": ["e": deep]]]) == "{ a: { b: { e: [Error] } } }")
    #expect(inspect([[NodeError("a\nb")]]) == "[\n  [\n    [Error: a\n    b]\n  ]\n]")
    #expect(inspect(Broken()) == "[Broken(reason: \"why\")]")
  }

  @Test func `puts an error into one line just as long as Node does`() {
    func lines(_ length: Int) -> Int {
      inspect(NodeError(String(repeating: "m", count: length), code: "ECODE")).split(separator: "\n").count
    }
    #expect(lines(45) == 1)
    #expect(lines(46) == 3)
  }

  @Test(arguments: [
    Example("") { format() },
    Example("a b") { format("a", "b") },
    Example("1 2 3") { format(1, 2, "3") },
    Example("1") { format("%s", 1.0) },
    Example("-0") { format("%s", -0.0) },
    Example("42") { format("%d", "42") },
    Example("NaN") { format("%d", "abc") },
    Example("1.5") { format("%d", 1.5) },
    Example("0 12 31") { format("%d %d %d", "", " 12 ", "0x1f") },
    Example("1 NaN NaN") { format("%d %d %d", true, [String: Int](), nil) },
    Example("1e+21 Infinity -0") { format("%d %d %d", "1e21", "Infinity", -0.0) },
    Example("1 42 31") { format("%i %i %i", 1.9, "42.9px", "0x1f") },
    Example("NaN NaN 1") { format("%i %i %i", true, "", 1e21) },
    Example("-0") { format("%i", -0.5) },
    Example("1.5 2 NaN 0 NaN") { format("%f %f %f %f %f", "1.5x", 2, "", -0.0, true) },
    Example(#"{"a":1,"b":[1,"x",null]}"#) { format("%j", ["a": 1, "b": [1, "x", nil] as [Any?]] as [String: Any]) },
    Example(#""a\"b\n""#) { format("%j", "a\"b\n") },
    Example(#"{"type":"Buffer","data":[104,105]}"#) { format("%j", Buffer.from("hi")) },
    Example("undefined null") { format("%j %j", nil, Double.nan) },
    Example("[ 1, [length]: 1 ]") { format("%o", [1]) },
    Example("'str' 'str'") { format("%o %O", "str", "str") },
    Example("{ a: { b: { c: [Object] } } }") { format("%O", ["a": ["b": ["c": ["d": 1]]]]) },
    Example("{\n  a: { b: { c: { d: 1 } } }\n}") { format("%o", ["a": ["b": ["c": ["d": 1]]]]) },
    Example("") { format("%c", "css") },
    Example("%%") { format("%%") },
    Example("% 1") { format("%% %s", 1) },
    Example("% a") { format("%%", "a") },
    Example("%s") { format("%s") },
    Example("1 %s") { format("%s %s", 1) },
    Example("%x 1") { format("%x", 1) },
    Example("a% 1") { format("a%", 1) },
    Example("[ 1, [Array] ]") { format("%s", [1, [2, [3]]] as [Any]) },
    Example("undefined undefined") { format("%s", nil, nil) },
    Example("x { a: 1 } [ 1, 2 ] str") { format("x", ["a": 1], [1, 2], "str") },
    Example("%d 5") { format("%s", "%d", 5) },
    Example("[ 1 ] %s") { format([1], "%s") },
    Example("hi it's") { format("%s %s", Buffer.from("hi"), "it's") },
    Example("[Error: x]") { format("%s", NodeError("x")) },
    Example("http://[::]:8080 (IPv6)") { format("http://[%s]:%d (%s)", "::", 8080, "IPv6") },
  ])
  func `formats as Node does`(_ example: Example) {
    #expect(example.make() == example.text)
  }
}
