import NodeEvents
import Synchronization

// What `require('buffer')` has besides its classes.

/// The limits of a buffer (Node's `buffer.constants`).
public let constants = BufferConstants()

/// The largest size that a buffer may have, in bytes (Node's `buffer.kMaxLength`).
public let kMaxLength = Buffer.maxLength

private let inspectedBytes = Atomic<Int>(50)

/// How many bytes of a buffer are shown when it is printed, by every thread (Node's `buffer.INSPECT_MAX_BYTES`).
///
/// One below 0 is an uncaught `ERR_OUT_OF_RANGE`, after which nothing has changed.
public var INSPECT_MAX_BYTES: Int {
  get { inspectedBytes.load(ordering: .relaxed) }
  set {
    guard Buffer.isWithin(newValue, 0...Int.max, "INSPECT_MAX_BYTES") else { return }
    inspectedBytes.store(newValue, ordering: .relaxed)
  }
}

/// Whether the bytes are valid UTF-8 (Node's `buffer.isUtf8`).
public func isUtf8(_ input: Buffer) -> Bool {
  var validator = UTF8Validator()
  return input.withUnsafeBytes { validator.validate($0) } && validator.isComplete
}

/// Whether all bytes are below 128 (Node's `buffer.isAscii`).
public func isAscii(_ input: Buffer) -> Bool {
  input.withUnsafeBytes { $0.isASCII }
}

/// Base64 of a text of which each character stands for a byte (Node's `buffer.btoa`).
///
/// Throws an `InvalidCharacterError` for a character above U+00FF.
public func btoa(_ data: String) throws -> String {
  if data.unicodeScalars.contains(where: { $0.value > 0xff }) { throw invalidCharacter("Invalid character") }
  return Buffer.from(data, .latin1).toString(.base64)
}

/// The bytes that base64 stands for, one character each (Node's `buffer.atob`).
///
/// As in browsers white space is skipped and padding may be missing. Throws an `InvalidCharacterError` for anything
/// else that is not base64.
public func atob(_ data: String) throws -> String {
  var digits = data.utf8.filter { ![0x09, 0x0a, 0x0c, 0x0d, 0x20].contains($0) }
  var padding = 0
  while padding < 2, digits.last == UInt8(ascii: "=") {
    digits.removeLast()
    padding += 1
  }
  guard digits.allSatisfy({ Base64Codec.isStandard($0) }) else { throw invalidCharacter("Invalid character") }
  if digits.count % 4 == 1 { throw invalidCharacter("The string to be decoded is not correctly encoded.") }
  if padding > 0, (digits.count + padding) % 4 != 0 { throw invalidCharacter("Invalid character") }
  return Buffer.from(String(decoding: digits, as: UTF8.self), .base64).toString(.latin1)
}

private func invalidCharacter(_ message: String) -> NodeError {
  NodeError(message, name: "InvalidCharacterError")
}

/// New memory with the same text in another encoding: `utf8`, `utf16le`, `latin1` or `ascii` (Node's
/// `buffer.transcode`).
///
/// What `latin1` and `ascii` cannot hold becomes `?`, save for invisible marks, which are left out. Throws
/// `U_ILLEGAL_ARGUMENT_ERROR` for another encoding and `U_INVALID_CHAR_FOUND` for bytes that are not valid between
/// `utf8` and `utf16le`; elsewhere they are read as U+FFFD.
public func transcode(_ source: Buffer, _ fromEncoding: BufferEncoding, _ toEncoding: BufferEncoding) throws -> Buffer {
  if source.isEmpty { return Buffer.alloc(0) }
  return try Transcoding(from: fromEncoding, to: toEncoding).apply(to: source)
}
