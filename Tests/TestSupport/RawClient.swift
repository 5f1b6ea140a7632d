import NodeBuffer
import NodeEvents
import NodeNet

/// A client that does nothing by itself: it sends the bytes that it is told to, and takes what comes apart.
package final class RawClient {
  package let socket: Socket
  /// The head of the server's answer.
  package private(set) var head: String?
  private var received = Buffer.alloc(0)
  package var onHead: (() -> Void)?
  package var onFrame: ((RawFrame) -> Void)?

  /// An upgrade as RFC 6455 has it in section 1.2.
  package static let handshake = handshake()

  package static func handshake(_ path: String = "/", _ lines: [String] = []) -> String {
    let head = [
      "GET \(path) HTTP/1.1", "Host: localhost", "Connection: Upgrade", "Upgrade: websocket",
      "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ]
    return (head + lines).joined(separator: "\r\n") + "\r\n\r\n"
  }

  /// Connects to the port; `onFrame` is called for each frame.
  package init(_ port: Int, _ onFrame: ((RawFrame) -> Void)? = nil) {
    self.onFrame = onFrame
    socket = NodeNet.createConnection(port: port, host: "127.0.0.1")
    socket.on("data") { (data: Buffer) in self.take(data) }
    socket.on("error") { (_: any Error) in }
  }

  /// Connects and sends a handshake.
  @discardableResult
  package static func upgrade(
    _ port: Int, _ handshake: String = RawClient.handshake, _ onFrame: ((RawFrame) -> Void)? = nil
  ) -> RawClient {
    let client = RawClient(port, onFrame)
    client.send(handshake)
    return client
  }

  /// Connects, sends a handshake, and answers a close frame with one of its own.
  @discardableResult
  package static func answering(_ port: Int, _ onFrame: @escaping (RawFrame) -> Void) -> RawClient {
    let client = RawClient(port)
    client.onFrame = { [unowned client] frame in
      onFrame(frame)
      if frame.first == 0x88 { client.frame(0x88) }
    }
    client.send(RawClient.handshake)
    return client
  }

  package func send(_ text: String) { socket.write(text) }

  /// Sends bytes in hexadecimal; blanks between them are for the reader.
  package func send(hex: String) { socket.write(Buffer.from(hex.filter { $0 != " " }, .hex)) }

  /// Sends a masked frame.
  package func frame(_ first: UInt8, _ payload: Buffer = Buffer.alloc(0)) {
    socket.write(RawFrame.masked(first, payload))
  }

  package func frame(_ first: UInt8, _ text: String) { frame(first, Buffer.from(text)) }

  private func take(_ data: Buffer) {
    received = Buffer.concat([received, data])
    if head == nil {
      let end = received.indexOf("\r\n\r\n")
      guard end >= 0 else { return }
      let text = received.toString(.latin1, 0, end)
      head = text
      received = received.subarray(end + 4)
      onHead?()
    }
    while let frame = takeFrame() { onFrame?(frame) }
  }

  private func takeFrame() -> RawFrame? {
    guard onFrame != nil, received.count >= 2 else { return nil }
    var length = Int(received[1] & 0x7f)
    var start = 2
    if length >= 126 {
      start = length == 126 ? 4 : 10
      guard received.count >= start else { return nil }
      length = (2..<start).reduce(0) { $0 << 8 | Int(received[$1]) }
    }
    guard received.count >= start + length else { return nil }
    let frame = RawFrame(first: received[0], payload: received.subarray(start, start + length))
    received = received.subarray(start + length)
    return frame
  }

  /// What came behind the head and is no frame.
  package var rest: Buffer { received }
}

/// A frame as the server sent it.
package struct RawFrame: CustomStringConvertible {
  package let first: UInt8
  package let payload: Buffer

  /// `81 hello`; a close as `88 1000 reason`.
  package var description: String {
    let kind = String(first, radix: 16)
    if first & 0x0f == 8, payload.count >= 2 {
      let reason = payload.toString(.utf8, 2)
      return "\(kind) \(Int(payload[0]) << 8 | Int(payload[1]))" + (reason.isEmpty ? "" : " \(reason)")
    }
    return payload.isEmpty ? kind : "\(kind) \(payload.count > 40 ? "\(payload.count) bytes" : payload.toString())"
  }

  package static func masked(_ first: UInt8, _ text: String) -> Buffer { masked(first, Buffer.from(text)) }

  package static func masked(_ first: UInt8, _ payload: Buffer) -> Buffer {
    let length = payload.count
    var bytes: [UInt8] = [first]
    if length < 126 {
      bytes.append(0x80 | UInt8(length))
    } else if length < 65_536 {
      bytes += [0xfe, UInt8(length >> 8), UInt8(length & 0xff)]
    } else {
      bytes.append(0xff)
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> ((7 - $0) * 8)) }
    }
    let mask: [UInt8] = [0x37, 0xfa, 0x21, 0x3d]
    bytes += mask
    bytes += payload.enumerated().map { $1 ^ mask[$0 & 3] }
    return Buffer.from(bytes)
  }

  package static func close(_ code: Int, _ reason: String = "") -> Buffer {
    masked(0x88, Buffer.concat([Buffer.from([UInt8(code >> 8), UInt8(code & 0xff)]), Buffer.from(reason)]))
  }
}
