import NodeBuffer
import Testing

struct `A Buffer` {
  let hello = Buffer.from("hello world")

  @Test func `is a reference to its memory`() {
    let buffer = Buffer.alloc(4)
    let copy = buffer
    let part = buffer.subarray(1, 3)
    buffer[1] = 7
    part[1] = 9
    #expect(Array(copy) == [0, 7, 9, 0])
    #expect(Array(part) == [7, 9])
  }

  @Test func `from makes new memory`() {
    let buffer = Buffer.from([1, 2])
    let copy = Buffer.from(buffer)
    buffer[0] = 9
    #expect(copy == [1, 2])
  }

  @Test func `reads 0 beyond its end and ignores writes there`() {
    let whole = Buffer.from([1, 2, 3])
    let part = whole.subarray(0, 2)
    for index in [-1, 2, .max, .min] {
      #expect(part[index] == 0)
      part[index] = 9
    }
    #expect(whole == [1, 2, 3])
  }

  @Test(arguments: [
    (0, "<Buffer >"), (2, "<Buffer 01 01>"),
    (50, "<Buffer \(String(repeating: "01 ", count: 49))01>"),
    (51, "<Buffer \(String(repeating: "01 ", count: 50))... 1 more byte>"),
    (59, "<Buffer \(String(repeating: "01 ", count: 50))... 9 more bytes>"),
  ])
  func `prints as in Node`(_ size: Int, _ text: String) {
    #expect("\(Buffer.alloc(size, 1))" == text)
  }

  @Test(arguments: [
    (-5, nil, "world"), (2, -2, "llo wor"), (5, 2, ""), (-100, 3, "hel"), (3, 100, "lo world"), (0, nil, "hello world"),
    (Int.min, Int.max, "hello world"), (Int.max, Int.min, ""),
  ])
  func `subarray counts from the end and stays inside`(_ start: Int, _ end: Int?, _ text: String) {
    #expect(hello.subarray(start, end).toString() == text)
    #expect(hello.slice(start, end).toString() == text)
  }

  @Test(arguments: [
    (-3, nil, "hello world"), (3, 100, "lo world"), (6, 3, ""), (2, -1, ""), (20, nil, ""),
    (Int.min, Int.min, ""), (Int.max, Int.max, ""),
  ])
  func `toString keeps to the buffer`(_ start: Int, _ end: Int?, _ text: String) {
    #expect(hello.toString(.utf8, start, end) == text)
  }

  @Test func `is a collection of bytes`() {
    #expect(hello.map { $0 }.count == 11)
    #expect(hello.first == 0x68)
    #expect(Array(hello[2..<4]) == [0x6c, 0x6c])
    #expect(hello.elementsEqual(Array("hello world".utf8)))
  }

  @Test func `is equal and hashes by content`() {
    let other = Buffer.from("xhello worldx").subarray(1, -1)
    #expect(hello == other)
    #expect(Set([hello, other]).count == 1)
    #expect(hello != Buffer.from("hello_world"))
    #expect(hello != Buffer.from("hello"))
  }

  @Test func `concat joins, cuts and fills up`() {
    let (first, second) = (Buffer.from("abc"), Buffer.from("def"))
    #expect(Buffer.concat([first, second]).toString() == "abcdef")
    #expect(Buffer.concat([first, second], 4).toString() == "abcd")
    #expect(Buffer.concat([first, second], 3).toString() == "abc")
    #expect(Buffer.concat([first], 5).toString(.hex) == "6162630000")
    #expect(Buffer.concat([], 3).isEmpty)
  }

  @Test func `alloc fills with a number, text or bytes`() {
    #expect(Buffer.alloc(3).toString(.hex) == "000000")
    #expect(Buffer.alloc(3, 257).toString(.hex) == "010101")
    #expect(Buffer.alloc(5, "abc").toString() == "abcab")
    #expect(Buffer.alloc(5, "é").toString(.hex) == "c3a9c3a9c3")
    #expect(Buffer.alloc(4, "abc", .hex).toString(.hex) == "abababab")
    #expect(Buffer.alloc(5, "ab", .ucs2).toString(.hex) == "6100620061")
    #expect(Buffer.alloc(3, "").toString(.hex) == "000000")
    #expect(Buffer.alloc(0, "zz", .hex).isEmpty)
    #expect(Buffer.allocUnsafe(7).length == 7)
  }

  @Test func `fill repeats, also a part of itself`() {
    let buffer = Buffer.from("hello")
    #expect(buffer.fill(buffer.subarray(1, 3)).toString() == "elele")
    #expect(buffer.fill("x", 1, 3).toString() == "exxle")
    #expect(buffer.fill(0x79, 3).toString() == "exxyy")
    #expect(buffer.fill(1, 5).toString() == "exxyy")
    #expect(buffer.fill(1, 2, 1).toString() == "exxyy")
    #expect(buffer.fill(-1).toString(.hex) == "ffffffffff")
  }

  @Test(arguments: [
    ("hello world", 0, nil, BufferEncoding.utf8, 5, "68656c6c6f"),
    ("aaaa€", 0, nil, .utf8, 4, "6161616100"),
    ("abc", 3, nil, .utf8, 2, "0000006162"),
    ("abc", 5, nil, .utf8, 0, "0000000000"),
    ("abc", 2, 1, .utf8, 1, "0000610000"),
    ("abc", 0, nil, .ucs2, 4, "6100620000"),
    ("abcdzz", 0, nil, .hex, 2, "abcd000000"),
    ("aGVsbG8gd29ybGQ=", 0, nil, .base64, 5, "68656c6c6f"),
  ])
  func `write keeps to the buffer and to whole characters`(
    _ text: String, _ offset: Int, _ length: Int?, _ encoding: BufferEncoding, _ written: Int, _ hex: String
  ) {
    let buffer = Buffer.alloc(5)
    #expect(buffer.write(text, offset, length, encoding) == written)
    #expect(buffer.toString(.hex) == hex)
  }

  @Test(arguments: [
    (0, 0, nil, 5, "68656c6c6f"), (3, 1, 9, 2, "000000656c"), (6, 0, nil, 0, "0000000000"), (0, 5, 2, 0, "0000000000"),
    (0, 0, 99, 5, "68656c6c6f"), (0, 11, nil, 0, "0000000000"),
  ])
  func `copy takes what fits`(_ targetStart: Int, _ start: Int, _ end: Int?, _ copied: Int, _ hex: String) {
    let target = Buffer.alloc(5)
    #expect(hello.copy(target, targetStart, start, end) == copied)
    #expect(target.toString(.hex) == hex)
  }

  @Test func `copy may overlap`() {
    let buffer = Buffer.from("abcdef")
    #expect(buffer.copy(buffer, 2) == 4)
    #expect(buffer.toString() == "ababcd")
  }

  @Test func `compare orders by bytes`() {
    #expect(Buffer.compare(Buffer.from("a"), Buffer.from("b")) == -1)
    #expect(Buffer.from("ab").compare(Buffer.from("a")) == 1)
    #expect(hello.compare(Buffer.from("xworldx"), 1, 6, 6) == 0)
    let short = Buffer.from("hello")
    #expect(short.compare(short, 5) == 1)
    #expect(short.compare(short, 99) == 1)
    #expect(short.compare(short, 5, 5, 5, 5) == 0)
    #expect(short.compare(short, 0, 5, 6) == -1)
    #expect(short.compare(short, 3, 2, 3, 2) == 0)
  }
}
