import NodeBuffer
import Testing

// Every expected value was printed by Node 20.
struct `Buffer search` {
  let hello = Buffer.from("hello world")

  @Test(arguments: [
    ("o", 0, 4), ("o", 5, 7), ("", 0, 0), ("", 5, 5), ("", 99, 11), ("o", -5, 7), ("o", -99, 4), ("", -3, 8),
    ("", 11, 11),
    ("zzzzzzzzzzzzzzzzzzzz", 0, -1), ("wor", 0, 6), ("world!", 0, -1), ("d", 10, 10), ("d", 11, -1), ("o", Int.max, -1),
    ("o", Int.min, 4),
  ])
  func `indexOf finds the first`(_ text: String, _ offset: Int, _ position: Int) {
    #expect(hello.indexOf(text, offset) == position)
    #expect(hello.indexOf(Buffer.from(text), offset) == position)
    #expect(hello.includes(text, offset) == (position != -1))
  }

  @Test(arguments: [
    ("o", nil, 7), ("o", 6, 4), ("", nil, 11), ("", 3, 3), ("o", -5, 4), ("h", -99, -1), ("l", 99, 9), ("hello", 0, 0),
    ("world", 8, 6), ("", -3, 8), ("", 99, 11), ("", -99, 0), ("o", Int.min, -1), ("o", Int.max, 7),
  ])
  func `lastIndexOf finds the last`(_ text: String, _ offset: Int?, _ position: Int) {
    #expect(hello.lastIndexOf(text, offset) == position)
    #expect(hello.lastIndexOf(Buffer.from(text), offset) == position)
  }

  @Test func `looks for the lower eight bits of a number`() {
    #expect(hello.indexOf(0x6f) == 4)
    #expect(hello.indexOf(256 + 0x6f) == 4)
    #expect(hello.lastIndexOf(0x6f) == 7)
    #expect(hello.includes(0x6f, 8) == false)
    #expect(Buffer.alloc(0).indexOf(0) == -1)
    #expect(Buffer.alloc(0).lastIndexOf(0) == -1)
    #expect(Buffer.alloc(0).indexOf("") == 0)
  }

  @Test func `looks for text in its encoding, with utf16le at even positions alone`() {
    #expect(hello.indexOf("6f20", .hex) == 4)
    let wide = Buffer.from("aabac", .ucs2)
    #expect(wide.indexOf("b", .ucs2) == 4)
    #expect(wide.indexOf("a", 1, .ucs2) == 0)
    #expect(wide.indexOf("c", 3, .ucs2) == 8)
    #expect(wide.lastIndexOf("a", .ucs2) == 6)
    #expect(Buffer.from("0061006200", .hex).indexOf("a", .ucs2) == -1)
  }
}
