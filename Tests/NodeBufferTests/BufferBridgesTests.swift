import Foundation
import NodeBuffer
import NodeEvents
import Testing

// What JavaScript does not have: the ways between a buffer and Swift's own kinds of bytes.
struct `A Buffer among Swift's types` {
  @Test func `goes to Foundation's Data and back`() {
    let data = Data([1, 2, 3])
    let buffer = Buffer.from(data)
    #expect(buffer == [1, 2, 3])
    #expect(Data(buffer) == data)
    #expect(Buffer.from(data.dropFirst()) == [2, 3])
    buffer[0] = 9
    #expect(data[0] == 1)
  }

  @Test func `goes to an array, a string and other sequences and back`() {
    #expect(Array(Buffer.from([7, 8])) == [7, 8])
    #expect(Buffer.from([7, 8, 9][1...]) == [8, 9])
    #expect(Buffer.from(stride(from: 255, through: 257, by: 1)) == [255, 0, 1])
    #expect(Buffer.from(AnySequence<UInt8>([5, 6])) == [5, 6])
    #expect(String(decoding: Buffer.from("né"), as: UTF8.self) == "né")
    #expect(Buffer.from([]).isEmpty)
  }

  @Test func `lends its bytes as a span`() {
    let whole = Buffer.from([1, 2, 3, 4])
    let part = whole.subarray(1, 3)
    let span = part.span
    let (count, first, second) = (span.count, span[0], span[1])
    #expect([UInt8(count), first, second] == [2, 2, 3])
    let copy = Buffer.from(span)
    #expect(copy == [2, 3])
    let none = Buffer.alloc(0).span.isEmpty
    #expect(none)
  }

  @Test func `takes bytes through a mutable span, for everybody who holds them`() {
    let whole = Buffer.from([1, 2, 3, 4])
    var part = whole.subarray(1, 3)
    var span = part.mutableSpan
    span[0] = 9
    span.swapAt(0, 1)
    #expect(whole == [1, 3, 9, 4])
  }

  @Test func `is JSON as in Node, and is read from it`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(Buffer.from("hi")), as: UTF8.self)
    #expect(text == #"{"data":[104,105],"type":"Buffer"}"#)
    #expect(try JSONDecoder().decode([Buffer].self, from: Data("[\(text)]".utf8)) == [Buffer.from("hi")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Buffer.self, from: Data(#"{"type":"Blob","data":[]}"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Buffer.self, from: Data(#"{"type":"Buffer","data":[256]}"#.utf8))
    }
  }

  @Test func `an ArrayBuffer is the memory itself, equal to no other`() {
    let memory = ArrayBuffer(4)
    #expect(memory == Buffer.from(memory).subarray(2).buffer)
    #expect(memory != ArrayBuffer(4))
    #expect(Set([memory, Buffer.from(memory).buffer, ArrayBuffer(4)]).count == 2)
    #expect(ArrayBuffer(0).byteLength == 0)
  }

  @Test func `an unknown encoding, an empty fill and bad limits are uncaught exceptions with Node's codes`() async {
    await #expect(processExitsWith: .success) {
      nonisolated(unsafe) var raised: [String] = []
      UncaughtException.install { error, _ in raised.append("\(error)") }
      _ = Buffer.from("a").toString("zz")
      _ = Buffer.from("a").indexOf("a", "zz")
      Buffer.alloc(1).fill("zz", "hex")
      _ = Buffer.copyBytesFrom([1, 2], -1)
      NodeBuffer.INSPECT_MAX_BYTES = -1
      _ = ArrayBuffer(-1)
      #expect(
        raised == [
          "TypeError [ERR_UNKNOWN_ENCODING]: Unknown encoding: zz",
          "TypeError [ERR_UNKNOWN_ENCODING]: Unknown encoding: zz",
          "TypeError [ERR_INVALID_ARG_VALUE]: The argument 'value' is invalid. Received 'zz'",
          "RangeError [ERR_OUT_OF_RANGE]: The value of \"offset\" is out of range. "
            + "It must be >= 0 && <= 9007199254740991. Received -1",
          "RangeError [ERR_OUT_OF_RANGE]: The value of \"INSPECT_MAX_BYTES\" is out of range. "
            + "It must be >= 0. Received -1",
          "RangeError: Invalid array buffer length",
        ])
      #expect(NodeBuffer.INSPECT_MAX_BYTES == 50)
    }
  }
}
