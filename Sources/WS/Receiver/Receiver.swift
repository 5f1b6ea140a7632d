import NodeBuffer

/// Takes the bytes that a client sends after the handshake and gives messages and control frames: RFC 6455, without
/// extensions. It knows no socket.
///
/// It is pulled: `next` gives one event after the other, so the caller may do anything between two of them. A frame
/// that lies whole in the input is unmasked straight into the buffer that is handed on; of a message that does not,
/// what has come is kept, and no more. What is checked, and in which order, is as in ws, whose codes users know.
package final class Receiver {
  /// What a client has sent.
  package enum Event {
    case message(Buffer, isBinary: Bool)
    case ping(Buffer)
    case pong(Buffer)
    /// The client closes; 1005 when it gave no status. Nothing comes after this.
    case close(code: Int, reason: Buffer)
  }

  private struct Frame {
    var isFinal: Bool
    var opcode: UInt8
    var key: MaskingKey
    /// How much of the payload is still to come.
    var rest: Int
  }

  /// Longest message to take, in bytes; 0 for no limit.
  private let maxPayload: Int
  /// Whether text is taken without a look at its encoding.
  private let skipUTF8Validation: Bool
  /// The beginning of a header that has not come whole; 14 bytes at the most.
  @exclusivity(unchecked) private var partialHeader: (bytes: (UInt64, UInt64), count: Int) = ((0, 0), 0)
  /// The frame whose payload is being received.
  @exclusivity(unchecked) private var frame: Frame?
  @exclusivity(unchecked) private var control = MessageStorage()
  /// The opcode of the message whose fragments are being received; 0 when there is none.
  @exclusivity(unchecked) private var fragmented: UInt8 = 0
  @exclusivity(unchecked) private var message = MessageStorage()
  /// The length of the message as far as the headers tell.
  @exclusivity(unchecked) private var messageLength = 0
  /// Whether the current frame's length is part of it.
  @exclusivity(unchecked) private var frameIsCounted = false
  @exclusivity(unchecked) private var validator = UTF8Validator()
  @exclusivity(unchecked) private var isOver = false

  /// A receiver for one connection of a server's.
  package init(maxPayload: Int, skipUTF8Validation: Bool = false) {
    self.maxPayload = maxPayload
    self.skipUTF8Validation = skipUTF8Validation
  }

  /// Takes the next event out of `input` from `offset` on, and moves `offset` on; nil: all is consumed.
  package func next(
    _ input: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws(ReceiverError) -> Event? {
    while !isOver {
      if frame == nil {
        guard let header = try takeHeader(input, &offset) else { return nil }
        frame = header
      }
      if let event = try takePayload(input, &offset) { return event }
      if frame != nil { return nil }
    }
    offset = input.count
    return nil
  }

  // MARK: The header

  private func takeHeader(
    _ input: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws(ReceiverError) -> Frame? {
    if partialHeader.count == 0 {
      let start = offset
      if let header = try parseHeader(UnsafeRawBufferPointer(rebasing: input[start...]), &offset) { return header }
      offset = start
    }
    // It does not lie whole in the input: byte by byte, so that an error is found as soon as it has come.
    while offset < input.count {
      let byte = input[offset]
      offset += 1
      let count = partialHeader.count
      withUnsafeMutableBytes(of: &partialHeader.bytes) { $0[count] = byte }
      partialHeader.count += 1
      var used = 0
      let bytes = partialHeader.bytes
      let size = partialHeader.count
      let header = try withHeaderBytes(bytes, size) { memory throws(ReceiverError) in try parseHeader(memory, &used) }
      if let header {
        partialHeader.count = 0
        return header
      }
    }
    return nil
  }

  private func withHeaderBytes<R>(
    _ bytes: (UInt64, UInt64), _ count: Int, _ body: (UnsafeRawBufferPointer) throws(ReceiverError) -> R
  ) throws(ReceiverError) -> R {
    let result = withUnsafeBytes(of: bytes) { memory -> Result<R, ReceiverError> in
      do throws(ReceiverError) {
        return .success(try body(UnsafeRawBufferPointer(rebasing: memory[..<count])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// RFC 6455, section 5.2. nil when more bytes are needed; what is wrong with those that are there is thrown at once.
  @inline(__always)
  private func parseHeader(
    _ bytes: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws(ReceiverError) -> Frame? {
    guard bytes.count >= 2 else { return nil }
    let first = bytes[0]
    let second = bytes[1]
    let isFinal = first & 0x80 != 0
    let opcode = first & 0x0f
    let shortLength = second & 0x7f
    try check(first, opcode, isFinal, shortLength)
    guard second & 0x80 != 0 else { throw .expectedMask }
    var length = UInt64(shortLength)
    var size = 2
    if shortLength == 126 {
      guard bytes.count >= 4 else { return nil }
      length = UInt64(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
      size = 4
    } else if shortLength == 127 {
      guard bytes.count >= 10 else { return nil }
      length = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt64.self))
      size = 10
      // More than JavaScript can count, which is as well more than there is.
      guard length < 1 << 53 else { throw .unsupportedLength }
    }
    if opcode < Opcode.close, maxPayload > 0, length > UInt64(max(0, maxPayload - messageLength)) { throw .tooLong }
    guard bytes.count >= size + 4 else { return nil }
    let key = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: size, as: UInt32.self))
    offset += size + 4
    return Frame(isFinal: isFinal, opcode: opcode, key: MaskingKey(littleEndian: key), rest: Int(length))
  }

  @inline(__always)
  private func check(
    _ first: UInt8, _ opcode: UInt8, _ isFinal: Bool, _ shortLength: UInt8
  ) throws(ReceiverError) {
    if first & 0x30 != 0 { throw .unexpectedRSV23 }
    let rsv1 = first & 0x40 != 0
    switch opcode {
    case Opcode.continuation:
      if rsv1 { throw .unexpectedRSV1 }
      if fragmented == 0 { throw .invalidOpcode(opcode) }
    case Opcode.text, Opcode.binary:
      if rsv1 { throw .unexpectedRSV1 }
      if fragmented != 0 { throw .invalidOpcode(opcode) }
    case Opcode.close, Opcode.ping, Opcode.pong:
      if rsv1 { throw .unexpectedRSV1 }
      if !isFinal { throw .expectedFIN }
      if shortLength > 125 { throw .invalidControlLength(UInt64(shortLength)) }
    default:
      if rsv1 { throw .unexpectedRSV1 }
      throw .invalidOpcode(opcode)
    }
  }

  // MARK: The payload

  /// Takes what the input has of the current frame's payload; an event when that completes a message or control frame.
  @inline(__always)
  private func takePayload(
    _ input: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws(ReceiverError) -> Event? {
    guard var current = frame else { return nil }
    let length = min(current.rest, input.count - offset)
    let bytes = UnsafeRawBufferPointer(rebasing: input[offset..<offset + length])
    offset += length
    // By far the most messages: one frame, all there.
    if current.isFinal, length == current.rest, current.opcode != Opcode.continuation,
      current.opcode < Opcode.close ? !frameIsCounted : control.count == 0
    {
      frame = nil
      let payload = Buffer(unsafeUninitializedCount: length) { current.key.apply(bytes, into: $0) }
      if current.opcode >= Opcode.close { return try controlEvent(current.opcode, payload) }
      messageLength = 0
      if current.opcode == Opcode.text { try validate(payload) }
      return .message(payload, isBinary: current.opcode == Opcode.binary)
    }
    return try gather(&current, bytes)
  }

  private func gather(
    _ current: inout Frame, _ bytes: UnsafeRawBufferPointer
  ) throws(ReceiverError) -> Event? {
    if current.opcode >= Opcode.close {
      control.append(bytes.count, expected: current.rest) { current.key.apply(bytes, into: $0) }
      current.rest -= bytes.count
      frame = current
      guard current.rest == 0 else { return nil }
      frame = nil
      return try controlEvent(current.opcode, control.take())
    }
    if fragmented == 0 { fragmented = current.opcode }
    if !frameIsCounted { messageLength += current.rest }
    frameIsCounted = true
    var isValid = true
    let isText = fragmented == Opcode.text && !skipUTF8Validation
    message.append(bytes.count, expected: messageLength, isLast: current.isFinal) { target in
      current.key.apply(bytes, into: target)
      if isText { isValid = validator.validate(UnsafeRawBufferPointer(target)) }
    }
    guard isValid else { throw .invalidUTF8 }
    current.rest -= bytes.count
    frame = current
    guard current.rest == 0 else { return nil }
    frame = nil
    frameIsCounted = false
    guard current.isFinal else { return nil }
    let isBinary = fragmented == Opcode.binary
    fragmented = 0
    messageLength = 0
    if isText {
      guard validator.isComplete else { throw .invalidUTF8 }
      validator = UTF8Validator()
    }
    return .message(message.take(), isBinary: isBinary)
  }

  private func validate(_ text: Buffer) throws(ReceiverError) {
    if skipUTF8Validation { return }
    var validator = UTF8Validator()
    guard text.withUnsafeBytes({ validator.validate($0) }), validator.isComplete else { throw .invalidUTF8 }
  }

  /// RFC 6455, section 5.5.
  private func controlEvent(_ opcode: UInt8, _ payload: Buffer) throws(ReceiverError) -> Event {
    switch opcode {
    case Opcode.ping: return .ping(payload)
    case Opcode.pong: return .pong(payload)
    default: break
    }
    isOver = true
    guard payload.count > 0 else { return .close(code: 1005, reason: payload) }
    guard payload.count > 1 else { throw .invalidControlLength(1) }
    let code = Int(payload[0]) << 8 | Int(payload[1])
    guard CloseStatus.isValid(code) else { throw .invalidCloseCode(code) }
    let reason = payload.subarray(2)
    try validate(reason)
    return .close(code: code, reason: reason)
  }
}
