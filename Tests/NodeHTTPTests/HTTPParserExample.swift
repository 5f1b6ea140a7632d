import Testing

@testable import NodeHTTP

/// The bytes of one side of a connection, and what becomes of them.
///
/// Bytes are written as the scalars of the same number. Events are written as `GET /path 1.1 keep upgrade | Name: value`
/// (`200 OK 1.1 close` for a response), `body …` for all of a body's pieces, `end | Trailer: value`, `rest …` for what
/// belongs to another protocol, and `CODE@bytesParsed reason`, the position being counted from the first byte of all.
struct HTTPParserExample: Sendable, CustomTestStringConvertible {
  /// What the connection does when it gets the head.
  enum Answer {
    case readOn, skipBody, takeUpgrade
  }

  let kind: HTTPParser.Kind
  let input: String
  let answer: Answer
  let events: [String]

  init(_ input: String, as kind: HTTPParser.Kind = .request, answer: Answer = .readOn, _ events: [String]) {
    self.kind = kind
    self.input = input
    self.answer = answer
    self.events = events
  }

  var testDescription: String { input.debugDescription }

  /// Feeds the input whole, one byte at a time, and cut in two at every place.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = input.latin1
    #expect(read([bytes]) == events, sourceLocation: sourceLocation)
    #expect(read(bytes.map { [$0] }) == events, "byte by byte", sourceLocation: sourceLocation)
    for cut in bytes.indices.dropFirst() {
      #expect(
        read([Array(bytes[..<cut]), Array(bytes[cut...])]) == events, "cut at \(cut)", sourceLocation: sourceLocation)
    }
  }

  /// The events that come of these inputs, and of the end after them.
  func read(_ inputs: [[UInt8]]) -> [String] {
    var reader = HTTPParserReader(kind, answer)
    for input in inputs { reader.read(input) }
    reader.finish()
    return reader.events
  }
}

/// A connection that writes down what its parser finds.
struct HTTPParserReader {
  private var parser: HTTPParser
  private let answer: HTTPParserExample.Answer
  private var log: [String] = []
  private var body = ""
  private var rest: [UInt8] = []
  private var isUpgrade = false
  /// The rest belongs to another protocol.
  private var isDone = false
  private var hasFailed = false
  private var count = 0

  init(_ kind: HTTPParser.Kind, _ answer: HTTPParserExample.Answer = .readOn) {
    parser = HTTPParser(kind, maxHeadersCount: 0)
    self.answer = answer
  }

  var events: [String] {
    (body.isEmpty ? log : log + ["body \(body)"]) + (rest.isEmpty ? [] : ["rest \(String(latin1: rest))"])
  }

  mutating func read(_ input: [UInt8]) {
    if hasFailed { return }
    input.withUnsafeBytes { bytes in
      var offset = 0
      do throws(HTTPParserError) {
        while !isDone, let event = try parser.next(bytes, &offset) { note(event, bytes) }
        if isDone { rest += bytes[offset...] } else { #expect(offset == bytes.count) }
      } catch {
        note(error, count + error.bytesParsed)
        hasFailed = true
      }
    }
    count += input.count
  }

  mutating func finish() {
    guard !isDone, !hasFailed else { return }
    do throws(HTTPParserError) {
      if let event = try parser.finish() { note(event, UnsafeRawBufferPointer(start: nil, count: 0)) }
    } catch {
      note(error, error.bytesParsed)
    }
  }

  private mutating func note(_ event: HTTPParser.Event, _ bytes: UnsafeRawBufferPointer) {
    switch event {
    case .head(let head):
      let start =
        head.statusCode == 0 && !head.method.isEmpty
        ? "\(head.method) \(head.url)" : "\(head.statusCode) \(head.statusMessage)"
      let end = (head.shouldKeepAlive ? "keep" : "close") + (head.isUpgrade ? " upgrade" : "")
      log.append("\(start) \(head.versionMajor).\(head.versionMinor) \(end)\(described(head.rawHeaders))")
      if answer != .readOn { parser.skipBody() }
      isUpgrade = head.isUpgrade || answer == .takeUpgrade
    case .body(let range):
      #expect(!range.isEmpty)
      body += String(latin1: Array(bytes[range]))
    case .end(let trailers):
      endBody()
      log.append("end\(described(trailers))")
      isDone = isUpgrade
    }
  }

  private mutating func note(_ error: HTTPParserError, _ position: Int) {
    endBody()
    log.append("\(error.code ?? "")@\(position) \(error.reason)")
  }

  private mutating func endBody() {
    if !body.isEmpty { log.append("body \(body)") }
    body = ""
  }

  private func described(_ headers: [String]) -> String {
    stride(from: 0, to: headers.count, by: 2).map { " | \(headers[$0]): \(headers[$0 + 1])" }.joined()
  }
}

extension String {
  /// The scalars as bytes; they must be below 256.
  var latin1: [UInt8] { unicodeScalars.map { UInt8($0.value) } }

  init(latin1 bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { String(latin1: $0) }
  }
}
