import NodeBuffer
import Testing

@testable import WS

/// What a client sends, and what ws makes of it.
///
/// Bytes are written in hexadecimal, `61*125` for a run. Events are written as `text …`, `binary …`, `ping …`,
/// `pong …`, `close 1000 …` with the payload in hexadecimal (of a long one the length and the ends), and an error as its
/// name, its code without `WS_ERR_`, the status that answers it, and its message.
struct ReceiverExample: Sendable, CustomTestStringConvertible {
  let name: String
  let input: String
  let maxPayload: Int
  let skipUTF8Validation: Bool
  let events: [String]

  init(
    _ name: String, maxPayload: Int = 100 * 1024 * 1024, skipUTF8Validation: Bool = false, _ input: String,
    _ events: [String]
  ) {
    self.name = name
    self.input = input
    self.maxPayload = maxPayload
    self.skipUTF8Validation = skipUTF8Validation
    self.events = events
  }

  var testDescription: String { name }

  var bytes: [UInt8] {
    input.split(separator: " ").flatMap { token -> [UInt8] in
      let parts = token.split(separator: "*")
      let run = Array(Buffer.from(String(parts[0]), .hex))
      return parts.count == 2 ? Array(repeatElement(run, count: Int(parts[1]) ?? 0).joined()) : run
    }
  }

  func read(_ pieces: [[UInt8]]) -> [String] {
    var reader = ReceiverReader(Receiver(maxPayload: maxPayload, skipUTF8Validation: skipUTF8Validation))
    for piece in pieces { reader.feed(piece) }
    return reader.events
  }
}

/// Feeds a receiver and writes down what it gives.
struct ReceiverReader {
  private var receiver: Receiver
  private(set) var events: [String] = []
  private var hasFailed = false

  init(_ receiver: Receiver) { self.receiver = receiver }

  mutating func feed(_ bytes: [UInt8]) {
    guard !hasFailed else { return }
    var bytes = bytes
    bytes.withUnsafeMutableBytes { memory in
      let input = UnsafeRawBufferPointer(memory)
      var offset = 0
      do throws(ReceiverError) {
        while let event = try receiver.next(input, &offset) { events.append(ReceiverReader.words(event)) }
        #expect(offset == input.count, "all is consumed")
      } catch {
        hasFailed = true
        let code = error.code.trimmingPrefix("WS_ERR_")
        #expect(code != error.code)
        events.append("\(error.nodeError.name) \(code) \(error.closeCode): \(error.message)")
      }
    }
  }

  private static func words(_ event: Receiver.Event) -> String {
    let (kind, payload) =
      switch event {
      case .message(let data, let isBinary): (isBinary ? "binary" : "text", data)
      case .ping(let data): ("ping", data)
      case .pong(let data): ("pong", data)
      case .close(let code, let reason): ("close \(code)", reason)
      }
    if payload.isEmpty { return kind }
    if payload.count <= 32 { return "\(kind) \(payload.toString(.hex))" }
    let (first, last) = (payload.subarray(0, 2), payload.subarray(-2))
    return "\(kind) \(payload.count) bytes \(first.toString(.hex))…\(last.toString(.hex))"
  }
}
