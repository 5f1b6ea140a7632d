import NodeBuffer
import NodeEvents
import NodeNet

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The answer to an upgrade.
struct RawResponse {
  var status: Int
  var statusLine: String
  /// By lower-case name.
  var headers: [String: String]
  var body = ""
}

/// One frame as it came from the server.
struct RawFrame {
  var fin: Bool
  var opcode: Int
  var payload: Buffer
}

/// What the upgrade asks for.
struct RawClientOptions {
  var path: String
  var headers: KeyValuePairs<String, String>
  var protocols: [String]

  init(path: String = "/", headers: KeyValuePairs<String, String> = [:], protocols: [String] = []) {
    self.path = path
    self.headers = headers
    self.protocols = protocols
  }
}

/// A WebSocket client that does as little as possible by itself, so that a fixture can say every frame: it upgrades,
/// answers a close frame, and does nothing else. It never answers a ping. Its key and its mask are always the same.
final class RawClient: EventEmitter {
  private let socket: Socket
  // What came since, put together only once it can make a whole frame.
  private var chunks: [Buffer] = []
  private var waiting = 0
  private var needed = 1
  private var received = Buffer.alloc(0)
  private var response: RawResponse?
  private var isOpen = false
  private var closeSent = false
  private var closeCode = 1006
  private var closeReason = ""

  fileprivate init(_ socket: Socket, _ options: RawClientOptions) {
    self.socket = socket
    super.init()

    var request = "GET \(options.path) HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    if !options.protocols.isEmpty {
      request += "Sec-WebSocket-Protocol: \(options.protocols.joined(separator: ", "))\r\n"
    }
    for (name, value) in options.headers { request += "\(name): \(value)\r\n" }
    raw(Buffer.from(request + "\r\n"))

    socket.on("data") { (data: Buffer) in
      self.chunks.append(data)
      self.waiting += data.count
      if self.received.count + self.waiting < self.needed { return }
      self.received = Buffer.concat([self.received] + self.chunks)
      self.chunks = []
      self.waiting = 0
      if !self.isOpen { self.takeResponse() }
      while self.isOpen, self.takeFrame() {}
    }
    socket.on("error") { (_: any Error) in }  // a connection that is reset shows as a close with 1006
    socket.on("close") {
      // Sent with `connection: close`, an answer other than 101 is whole when the connection ends.
      if !self.isOpen, var response = self.response {
        response.body = self.received.toString()
        self.emit("response", response)
      }
      self.emit("close", self.closeCode, self.closeReason)
    }
  }

  func text(_ text: String) { frame(opcode: 1, payload: Buffer.from(text)) }
  func binary(_ data: Buffer) { frame(opcode: 2, payload: data) }
  func ping(_ text: String = "") { frame(opcode: 9, payload: Buffer.from(text)) }
  func pong(_ text: String = "") { frame(opcode: 10, payload: Buffer.from(text)) }

  func close(_ code: Int? = nil, _ reason: String = "") {
    let codeBytes = code.map { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] } ?? []
    closeSent = true
    frame(opcode: 8, payload: Buffer.concat([Buffer.from(codeBytes), Buffer.from(reason)]))
  }

  func frame(
    fin: Bool = true, rsv: Int = 0, opcode: Int, payload: Buffer = Buffer.alloc(0), masked: Bool = true
  ) {
    let first = (fin ? 128 : 0) | rsv << 4 | opcode
    let maskBit = masked ? 128 : 0
    let length = payload.count
    var header = [first, maskBit | length]
    if length > 125 { header = [first, maskBit | 126, length >> 8, length & 255] }
    if length > 65535 {
      header = [first, maskBit | 127, 0, 0, 0, 0, length >> 24, length >> 16 & 255, length >> 8 & 255, length & 255]
    }
    let mask: [UInt8] = [0x37, 0xfa, 0x21, 0x3d]
    let bytes = Buffer.from(payload)
    if masked {
      header += mask.map { Int($0) }
      for i in 0..<length { bytes[i] ^= mask[i & 3] }
    }
    raw(Buffer.concat([Buffer.from(header.map { UInt8(truncatingIfNeeded: $0) }), bytes]))
  }

  func raw(_ bytes: Buffer) { socket.write(bytes) }
  func end() { socket.end() }
  func destroy() { socket.destroy() }
  func pause() { socket.pause() }
  func resume() { socket.resume() }

  private func takeResponse() {
    let bytes = Array(received)
    let end: [UInt8] = [13, 10, 13, 10]
    guard bytes.count >= 4, let head = (0...bytes.count - 4).first(where: { bytes[$0..<$0 + 4].elementsEqual(end) })
    else { return }
    received = received.subarray(head + 4)
    // CR LF is one Character in Swift: take the lines apart as bytes.
    let lines = bytes[..<head].split(separator: 10).map { line in
      String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }
    let statusLine = lines[0]
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[colon...].dropFirst(2))
    }
    let status = Int(statusLine.split(separator: " ")[1]) ?? 0
    let response = RawResponse(status: status, statusLine: statusLine, headers: headers)
    self.response = response
    if status != 101 { return }
    isOpen = true
    emit("open", response)
  }

  private func takeFrame() -> Bool {
    let bytes = received
    needed = 2
    if bytes.count < 2 { return false }
    var length = Int(bytes[1] & 127)
    var start = 2
    if length > 125 {
      start = length == 126 ? 4 : 10
      needed = start
      if bytes.count < start { return false }
      length = 0
      for i in 2..<start { length = length << 8 | Int(bytes[i]) }
    }
    needed = start + length
    if bytes.count < start + length { return false }
    received = bytes.subarray(start + length)
    hand(RawFrame(fin: bytes[0] > 127, opcode: Int(bytes[0] & 15), payload: bytes.subarray(start, start + length)))
    return true
  }

  private func hand(_ frame: RawFrame) {
    emit("frame", frame)
    if frame.opcode == 1 || frame.opcode == 2 { emit("message", frame.payload.toString()) }
    if frame.opcode != 8 { return }
    let payload = frame.payload
    closeCode = payload.count < 2 ? 1005 : Int(payload[0]) << 8 | Int(payload[1])
    closeReason = payload.count < 2 ? "" : payload.subarray(2).toString()
    if !closeSent { self.frame(opcode: 8, payload: payload) }
    closeSent = true
  }
}

/// Connects to a port.
///
/// Emits 'open' (`RawResponse`), 'response' (`RawResponse` with a body: not 101), 'frame' (`RawFrame`), 'message' (the
/// payload of a data frame as a `String`), and 'close' (code, reason): 1005 for a close frame without a code, 1006 for
/// no close frame.
func connect(_ port: Int, _ options: RawClientOptions = .init()) -> RawClient {
  RawClient(NodeNet.createConnection(port: port), options)
}

/// Connects to the path of a Unix socket.
func connect(_ path: String, _ options: RawClientOptions = .init()) -> RawClient {
  RawClient(NodeNet.createConnection(path: path), options)
}

/// Sends the lines of a request, hands over the whole answer once the connection has ended. The date is left out.
func exchange(_ port: Int, _ lines: [String], _ done: @escaping (String) throws -> Void) {
  var answer = ""
  let socket = NodeNet.createConnection(port: port)
  socket.on("data") { (data: Buffer) in answer += data.toString() }
  socket.on("close") {
    let lines = answer.split(separator: "\r\n", omittingEmptySubsequences: false)
    try done(lines.filter { !$0.hasPrefix("Date:") }.joined(separator: "\n"))
  }
  socket.write(lines.joined(separator: "\r\n") + "\r\n\r\n")
}

/// A path for a Unix socket that no other process uses.
func socketPath() -> String { "/tmp/fixture-\(getpid()).sock" }
