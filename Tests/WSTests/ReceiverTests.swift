import NodeBuffer
import Testing

@testable import WS

struct ReceiverTests {
  @Test(arguments: ReceiverExample.all)
  func `gives what ws gives`(_ example: ReceiverExample) {
    #expect(example.read([example.bytes]) == example.events)
  }

  @Test(arguments: ReceiverExample.all)
  func `gives the same byte by byte`(_ example: ReceiverExample) {
    #expect(example.read(example.bytes.map { [$0] }) == example.events)
  }

  @Test(arguments: ReceiverExample.all)
  func `gives the same however it is cut in two`(_ example: ReceiverExample) {
    let bytes = example.bytes
    // Cuts within a long run are all alike.
    let cuts = bytes.count < 1000 ? Array(bytes.indices) : Array(0..<16) + [bytes.count / 2, bytes.count - 1]
    for cut in cuts {
      #expect(example.read([Array(bytes[..<cut]), Array(bytes[cut...])]) == example.events, "cut at \(cut)")
    }
  }

  @Test(arguments: 0..<20)
  func `gives the same for random frames however they are cut`(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    for _ in 0..<200 {
      let bytes = RandomFrames.make(&random)
      let maxPayload = random.one(of: [0, 300, 1 << 20])
      var whole = ReceiverReader(Receiver(maxPayload: maxPayload))
      whole.feed(bytes)
      var cut = ReceiverReader(Receiver(maxPayload: maxPayload))
      var rest = bytes[...]
      while !rest.isEmpty {
        let size = random.one(of: [1, 2, 3, 7, 16, 100, 300])
        cut.feed(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      #expect(cut.events == whole.events, "seed \(seed)")
    }
  }

  @Test func `gives nothing after a close`() {
    var reader = ReceiverReader(Receiver(maxPayload: 0))
    reader.feed([0x88, 0x80, 0, 0, 0, 0])
    reader.feed([0x81, 0x81, 0, 0, 0, 0, 0x61, 0xff, 0xff])
    #expect(reader.events == ["close 1005"])
  }

  @Test func `leaves the input behind the event that it gave`() throws {
    let bytes: [UInt8] = [0x89, 0x80, 0, 0, 0, 0, 0x8a, 0x80, 0, 0, 0, 0]
    let receiver = Receiver(maxPayload: 0)
    var offset = 0
    try bytes.withUnsafeBytes { input in
      guard case .ping? = try receiver.next(input, &offset) else { return _ = Issue.record("no ping") }
      #expect(offset == 6)
      guard case .pong? = try receiver.next(input, &offset) else { return _ = Issue.record("no pong") }
      #expect(offset == 12)
      let none = try receiver.next(input, &offset)
      #expect(none == nil)
    }
  }

  @Test func `takes a million fragments without a byte`() {
    var reader = ReceiverReader(Receiver(maxPayload: 0))
    reader.feed([0x02, 0x80, 0, 0, 0, 0])
    let thousand = Array(repeatElement([0x00, 0x80, 0, 0, 0, 0] as [UInt8], count: 1000).joined())
    for _ in 0..<1000 { reader.feed(thousand) }
    reader.feed([0x80, 0x80, 0, 0, 0, 0])
    #expect(reader.events == ["binary"])
  }

  @Test func `takes a million fragments of one byte`() {
    var reader = ReceiverReader(Receiver(maxPayload: 0))
    reader.feed([0x01, 0x81, 0, 0, 0, 0, 0x61])
    let thousand = Array(repeatElement([0x00, 0x81, 0, 0, 0, 0, 0x62] as [UInt8], count: 1000).joined())
    for _ in 0..<1000 { reader.feed(thousand) }
    reader.feed([0x80, 0x81, 0, 0, 0, 0, 0x63])
    #expect(reader.events == ["text 1000002 bytes 6162…6263"])
  }
}
