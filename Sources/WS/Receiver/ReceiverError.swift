import NodeEvents

/// Why a peer's frames are refused: Node's code and message, and the status that closes the connection.
package struct ReceiverError: Error, Equatable {
  /// `WS_ERR_…`, as ws has it.
  package let code: String
  /// What ws says of it.
  package let message: String
  /// The status of the close frame that answers it (RFC 6455, section 7.4.1).
  package let closeCode: Int

  private init(_ code: String, _ message: String, _ closeCode: Int = 1002) {
    self.code = "WS_ERR_" + code
    self.message = message
    self.closeCode = closeCode
  }

  /// The error as 'error' carries it.
  package var nodeError: NodeError {
    // By its type: every error also has an optional `code`.
    let code: String = code
    return NodeError(message, code: code, name: code == "WS_ERR_INVALID_UTF8" ? "Error" : "RangeError")
  }

  private static func frame(_ code: String, _ what: String) -> ReceiverError {
    ReceiverError(code, "Invalid WebSocket frame: \(what)")
  }

  static let expectedFIN = frame("EXPECTED_FIN", "FIN must be set")
  static let expectedMask = frame("EXPECTED_MASK", "MASK must be set")
  static let unexpectedRSV1 = frame("UNEXPECTED_RSV_1", "RSV1 must be clear")
  static let unexpectedRSV23 = frame("UNEXPECTED_RSV_2_3", "RSV2 and RSV3 must be clear")
  static let invalidUTF8 = ReceiverError("INVALID_UTF8", "Invalid WebSocket frame: invalid UTF-8 sequence", 1007)
  static let tooLong = ReceiverError("UNSUPPORTED_MESSAGE_LENGTH", "Max payload size exceeded", 1009)
  static let unsupportedLength = ReceiverError(
    "UNSUPPORTED_DATA_PAYLOAD_LENGTH", "Unsupported WebSocket frame: payload length > 2^53 - 1", 1009)

  static func invalidOpcode(_ opcode: UInt8) -> ReceiverError { frame("INVALID_OPCODE", "invalid opcode \(opcode)") }

  static func invalidCloseCode(_ code: Int) -> ReceiverError {
    frame("INVALID_CLOSE_CODE", "invalid status code \(code)")
  }

  static func invalidControlLength(_ length: UInt64) -> ReceiverError {
    frame("INVALID_CONTROL_PAYLOAD_LENGTH", "invalid payload length \(length)")
  }
}
