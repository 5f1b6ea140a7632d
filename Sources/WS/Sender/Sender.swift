import NodeBuffer
import NodeNet

/// Frames what a server sends (RFC 6455, section 5.2): not masked, and straight into the socket's output.
enum Sender {
  /// The most that a control frame carries.
  static let controlLimit = 125
  /// Up to here a payload is copied behind its header; a longer one is sent from where it lies.
  private static let copyLimit = 4096

  /// The first byte of a frame.
  @inline(__always)
  static func firstByte(_ opcode: UInt8, isFinal: Bool) -> UInt8 { (isFinal ? 0x80 : 0) | opcode }

  @inline(__always)
  private static func headerSize(_ length: Int) -> Int { length < 126 ? 2 : length < 65_536 ? 4 : 10 }

  @inline(__always)
  private static func putHeader(_ target: UnsafeMutableRawBufferPointer, _ first: UInt8, _ length: Int) {
    target[0] = first
    if length < 126 {
      target[1] = UInt8(truncatingIfNeeded: length)
    } else if length < 65_536 {
      target[1] = 126
      target.storeBytes(of: UInt16(truncatingIfNeeded: length).bigEndian, toByteOffset: 2, as: UInt16.self)
    } else {
      target[1] = 127
      target.storeBytes(of: UInt64(truncatingIfNeeded: length).bigEndian, toByteOffset: 2, as: UInt64.self)
    }
  }

  /// Sends a frame with the payload.
  static func send(_ first: UInt8, _ payload: Buffer, on socket: Socket) {
    let length = payload.count
    let header = headerSize(length)
    if length <= copyLimit {
      payload.withUnsafeBytes { send(first, $0, on: socket) }
      return
    }
    socket.gather(header) { putHeader($0, first, length) }
    socket.gather(payload)
  }

  /// Sends a frame with the text, in UTF-8.
  static func send(_ first: UInt8, _ text: String, on socket: Socket) {
    var text = text
    let isShort = text.withUTF8 { bytes in
      guard bytes.count <= copyLimit else { return false }
      send(first, UnsafeRawBufferPointer(bytes), on: socket)
      return true
    }
    if !isShort { send(first, Buffer.from(text), on: socket) }
  }

  @inline(__always)
  private static func send(_ first: UInt8, _ payload: UnsafeRawBufferPointer, on socket: Socket) {
    let header = headerSize(payload.count)
    socket.gather(header + payload.count) { target in
      putHeader(target, first, payload.count)
      UnsafeMutableRawBufferPointer(rebasing: target[header...]).copyMemory(from: payload)
    }
  }
}
