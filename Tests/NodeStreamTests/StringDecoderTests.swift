import NodeBuffer
import NodeEvents
import Testing

@testable import NodeStream

struct `StringDecoder` {
  /// The program of Random/string-decoder.js.
  private func lines(_ encoding: BufferEncoding) throws -> [String] {
    let pool: [UInt8] = [
      0x00, 0x3d, 0x41, 0x80, 0x82, 0x90, 0x98, 0x9f, 0xa0, 0xac, 0xbf, 0xc0, 0xc2, 0xd8, 0xd9, 0xdc, 0xe0, 0xe2, 0xed,
      0xf0, 0xf4, 0xf8, 0xff,
    ]
    var lines: [String] = []
    for block in 0..<50 {
      var random = Random(block)
      var hash = TextHash()
      for _ in 0..<100 {
        let decoder = try NodeStream.StringDecoder(encoding)
        var pieces: [String] = []
        for _ in 0..<(random.below(6) + 1) {
          var bytes: [UInt8] = []
          for _ in 0..<random.below(6) { bytes.append(pool[random.below(pool.count)]) }
          pieces.append(decoder.write(Buffer.from(bytes)))
        }
        pieces.append(decoder.end())
        hash.add(pieces.joined(separator: encoding == .utf16le ? "" : "|"))
      }
      lines.append("\(encoding) \(block) \(hash)")
    }
    return lines
  }

  @Test(arguments: ["utf8", "utf16le", "base64", "base64url", "latin1", "ascii", "hex"])
  func `gives the pieces that Node gave for random bytes cut anywhere`(_ encoding: String) throws {
    let recorded = try Recorded.lines("string-decoder").filter { $0.hasPrefix("\(encoding) ") }
    #expect(recorded.count == 50)
    #expect(try lines(BufferEncoding(encoding)) == recorded)
  }

  @Test func `holds back the start of a character until it is whole`() throws {
    let decoder = try NodeStream.StringDecoder()
    #expect(decoder.write(Buffer.from([0xe2])) == "")
    #expect(decoder.write(Buffer.from([0x82])) == "")
    #expect(decoder.write(Buffer.from([0xac, 0x41])) == "€A")
    #expect(decoder.end(Buffer.from([0xf0, 0x9f])) == "\u{fffd}")
    #expect(decoder.end() == "")
  }

  @Test func `refuses an encoding that Node does not know`() {
    #expect {
      try NodeStream.StringDecoder("utf7")
    } throws: {
      ($0 as? NodeError)?.description == "TypeError [ERR_UNKNOWN_ENCODING]: Unknown encoding: utf7"
    }
  }
}
