/// Recorded from ws 8.11, whose `Receiver` was given the same bytes.
extension ReceiverExample {
  static let all: [ReceiverExample] = [
    .init("a text", "81 85 37fa213d 5f9f4d5158", ["text 68656c6c6f"]),
    .init("a text of one character of four bytes", "81 84 37fa213d c765b9bd", ["text f09f9880"]),
    .init("a binary message", "82 83 37fa213d 3705a1", ["binary 00ff80"]),
    .init("a text of 0 bytes", "81 80 00000000", ["text"]),
    .init("a text of 1 byte", "81 81 00000000 61*1", ["text 61"]),
    .init("a text of 125 bytes", "81 fd 00000000 61*125", ["text 125 bytes 6161…6161"]),
    .init("a text of 126 bytes", "81 fe 007e 00000000 61*126", ["text 126 bytes 6161…6161"]),
    .init("a text of 127 bytes", "81 fe 007f 00000000 61*127", ["text 127 bytes 6161…6161"]),
    .init("a text of 65535 bytes", "81 fe ffff 00000000 61*65535", ["text 65535 bytes 6161…6161"]),
    .init("a text of 65536 bytes", "81 ff 0000000000010000 00000000 61*65536", ["text 65536 bytes 6161…6161"]),
    .init("a binary message of 0 bytes", "82 80 00000000", ["binary"]),
    .init("a binary message of 1 byte", "82 81 00000000 ff*1", ["binary ff"]),
    .init("a binary message of 125 bytes", "82 fd 00000000 ff*125", ["binary 125 bytes ffff…ffff"]),
    .init("a binary message of 126 bytes", "82 fe 007e 00000000 ff*126", ["binary 126 bytes ffff…ffff"]),
    .init("a binary message of 127 bytes", "82 fe 007f 00000000 ff*127", ["binary 127 bytes ffff…ffff"]),
    .init("a binary message of 65535 bytes", "82 fe ffff 00000000 ff*65535", ["binary 65535 bytes ffff…ffff"]),
    .init(
      "a binary message of 65536 bytes", "82 ff 0000000000010000 00000000 ff*65536",
      ["binary 65536 bytes ffff…ffff"]),
    .init("a length in 16 bits that 7 would hold", "81 fe 0001 00000000 61", ["text 61"]),
    .init("a length in 64 bits that 7 would hold", "81 ff 0000000000000001 00000000 61", ["text 61"]),
    .init("two messages in a row", "81 83 37fa213d 589444 82 83 37fa213d 438d4e", ["text 6f6e65", "binary 74776f"]),
    .init("a ping", "89 82 37fa213d 5f93", ["ping 6869"]),
    .init("an empty ping", "89 80 37fa213d", ["ping"]),
    .init("a ping of 125 bytes", "89 fd 00000000 61*125", ["ping 125 bytes 6161…6161"]),
    .init("a pong", "8a 82 37fa213d 5f93", ["pong 6869"]),
    .init("an empty pong", "8a 80 37fa213d", ["pong"]),
    .init(
      "a text in three fragments", "01 83 37fa213d 518840 00 83 37fa213d 509744 80 84 37fa213d 598e4459",
      ["text 667261676d656e746564"]),
    .init("a binary message in two fragments", "02 82 37fa213d 5698 80 82 37fa213d 549e", ["binary 61626364"]),
    .init("fragments that are all empty", "01 80 00000000 00 80 00000000 80 80 00000000", ["text"]),
    .init(
      "control frames between fragments",
      "01 81 37fa213d 56 89 81 37fa213d 47 00 81 37fa213d 55 8a 81 37fa213d 46 80 81 37fa213d 54",
      ["ping 70", "pong 71", "text 616263"]),
    .init("a close between fragments", "01 81 37fa213d 56 88 82 37fa213d 3412", ["close 1000"]),
    .init("a character cut by fragments", "01 82 37fa213d c765 00 81 37fa213d af 80 81 37fa213d b7", ["text f09f9880"]),
    .init(
      "a ping inside a character cut by fragments", "01 81 37fa213d f4 89 81 37fa213d 4f 80 81 37fa213d 93",
      ["ping 78", "text c3a4"]),
    .init("a close without status", "88 80 37fa213d", ["close 1005"]),
    .init("a close with 1000", "88 82 37fa213d 3412", ["close 1000"]),
    .init("a close with 1001", "88 82 37fa213d 3413", ["close 1001"]),
    .init("a close with 1002", "88 82 37fa213d 3410", ["close 1002"]),
    .init("a close with 1003", "88 82 37fa213d 3411", ["close 1003"]),
    .init("a close with 1007", "88 82 37fa213d 3415", ["close 1007"]),
    .init("a close with 1008", "88 82 37fa213d 340a", ["close 1008"]),
    .init("a close with 1009", "88 82 37fa213d 340b", ["close 1009"]),
    .init("a close with 1010", "88 82 37fa213d 3408", ["close 1010"]),
    .init("a close with 1011", "88 82 37fa213d 3409", ["close 1011"]),
    .init("a close with 1012", "88 82 37fa213d 340e", ["close 1012"]),
    .init("a close with 1013", "88 82 37fa213d 340f", ["close 1013"]),
    .init("a close with 1014", "88 82 37fa213d 340c", ["close 1014"]),
    .init("a close with 3000", "88 82 37fa213d 3c42", ["close 3000"]),
    .init("a close with 4999", "88 82 37fa213d 247d", ["close 4999"]),
    .init(
      "a close with 0", "88 82 37fa213d 37fa",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 0"]),
    .init(
      "a close with 999", "88 82 37fa213d 341d",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 999"]),
    .init(
      "a close with 1004", "88 82 37fa213d 3416",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1004"]),
    .init(
      "a close with 1005", "88 82 37fa213d 3417",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1005"]),
    .init(
      "a close with 1006", "88 82 37fa213d 3414",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1006"]),
    .init(
      "a close with 1015", "88 82 37fa213d 340d",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1015"]),
    .init(
      "a close with 1016", "88 82 37fa213d 3402",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1016"]),
    .init(
      "a close with 1100", "88 82 37fa213d 33b6",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1100"]),
    .init(
      "a close with 2000", "88 82 37fa213d 302a",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 2000"]),
    .init(
      "a close with 2999", "88 82 37fa213d 3c4d",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 2999"]),
    .init(
      "a close with 5000", "88 82 37fa213d 2472",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 5000"]),
    .init(
      "a close with 65535", "88 82 37fa213d c805",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 65535"]),
    .init("a close with a reason", "88 89 37fa213d 3412434452dac3a1a4", ["close 1000 62796520e29c93"]),
    .init("a close with a reason of 123 bytes", "88 fd 00000000 03e8 72*123", ["close 1000 123 bytes 7272…7272"]),
    .init(
      "a close whose reason is not UTF-8", "88 83 37fa213d 3412de",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "a close with an unknown status and a reason that is not UTF-8", "88 83 37fa213d 37fbde",
      ["RangeError INVALID_CLOSE_CODE 1002: Invalid WebSocket frame: invalid status code 1"]),
    .init(
      "a close of one byte", "88 81 37fa213d 4f",
      ["RangeError INVALID_CONTROL_PAYLOAD_LENGTH 1002: Invalid WebSocket frame: invalid payload length 1"]),
    .init("anything behind a close", "88 80 37fa213d 81 84 37fa213d 5b9b5558", ["close 1005"]),
    .init("nonsense behind a close", "88 82 37fa213d 3413 ff ff ff", ["close 1001"]),
    .init(
      "RSV2", "a1 80 00000000",
      ["RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
    .init(
      "RSV3", "91 80 00000000",
      ["RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
    .init(
      "RSV2 and RSV3", "b1 80 00000000",
      ["RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
    .init(
      "RSV1 on a text", "c1 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "RSV1 on a binary message", "c2 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "RSV1 on a continuation", "01 80 00000000 c0 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "RSV1 on a ping", "c9 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "RSV1 on a close", "c8 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "RSV1 on an unknown opcode", "c3 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "all three reserved bits", "f1 80 00000000",
      ["RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
    .init("opcode 3", "83 80 00000000", ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 3"]),
    .init("opcode 4", "84 80 00000000", ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 4"]),
    .init("opcode 5", "85 80 00000000", ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 5"]),
    .init("opcode 6", "86 80 00000000", ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 6"]),
    .init("opcode 7", "87 80 00000000", ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 7"]),
    .init(
      "opcode 11", "8b 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 11"]),
    .init(
      "opcode 12", "8c 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 12"]),
    .init(
      "opcode 13", "8d 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 13"]),
    .init(
      "opcode 14", "8e 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 14"]),
    .init(
      "opcode 15", "8f 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 15"]),
    .init(
      "an unknown opcode without FIN", "0b 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 11"]),
    .init(
      "a continuation of nothing", "80 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 0"]),
    .init(
      "a continuation of nothing without FIN", "00 80 00000000",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 0"]),
    .init(
      "a continuation after a whole message", "81 81 37fa213d 56 80 80 00000000",
      ["text 61", "RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 0"]),
    .init(
      "a text inside fragments", "01 81 37fa213d 56 81 81 37fa213d 55",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 1"]),
    .init(
      "a text without FIN inside fragments", "01 81 37fa213d 56 01 81 37fa213d 55",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 1"]),
    .init(
      "a binary message inside fragments", "01 81 37fa213d 56 82 81 37fa213d 55",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 2"]),
    .init(
      "a ping without FIN", "09 80 00000000",
      ["RangeError EXPECTED_FIN 1002: Invalid WebSocket frame: FIN must be set"]),
    .init(
      "a pong without FIN", "0a 80 00000000",
      ["RangeError EXPECTED_FIN 1002: Invalid WebSocket frame: FIN must be set"]),
    .init(
      "a close without FIN", "08 80 00000000",
      ["RangeError EXPECTED_FIN 1002: Invalid WebSocket frame: FIN must be set"]),
    .init(
      "a ping without FIN with RSV1", "49 80 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "a ping without FIN that is too long", "09 fe 007e 00000000",
      ["RangeError EXPECTED_FIN 1002: Invalid WebSocket frame: FIN must be set"]),
    .init(
      "a ping of 126 bytes", "89 fe 007e 00000000",
      ["RangeError INVALID_CONTROL_PAYLOAD_LENGTH 1002: Invalid WebSocket frame: invalid payload length 126"]),
    .init(
      "a ping with a length in 64 bits", "89 ff 0000000000000001 00000000",
      ["RangeError INVALID_CONTROL_PAYLOAD_LENGTH 1002: Invalid WebSocket frame: invalid payload length 127"]),
    .init(
      "a close of 126 bytes", "88 fe 007e 00000000",
      ["RangeError INVALID_CONTROL_PAYLOAD_LENGTH 1002: Invalid WebSocket frame: invalid payload length 126"]),
    .init(
      "a ping with RSV1 that is too long", "c9 fe 007e 00000000",
      ["RangeError UNEXPECTED_RSV_1 1002: Invalid WebSocket frame: RSV1 must be clear"]),
    .init(
      "a text without mask", "81 05 68656c6c6f",
      ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init("a ping without mask", "89 00", ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init(
      "a close without mask", "88 00",
      ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init(
      "an empty text without mask", "81 00",
      ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init(
      "a long ping without mask", "89 7e",
      ["RangeError INVALID_CONTROL_PAYLOAD_LENGTH 1002: Invalid WebSocket frame: invalid payload length 126"]),
    .init(
      "RSV2 without mask", "a1 00",
      ["RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
    .init(
      "an unknown opcode without mask", "83 00",
      ["RangeError INVALID_OPCODE 1002: Invalid WebSocket frame: invalid opcode 3"]),
    .init(
      "a text that is too long without mask", "81 7f",
      ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init(
      "RSV2 on an unknown opcode", "a3 80 00000000",
      ["RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
    .init(
      "a close of one byte without mask", "88 01 00",
      ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init(
      "text with an overlong slash", "81 82 37fa213d f755",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with a lone continuation byte", "81 81 37fa213d b7",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with a half of a surrogate pair", "81 83 37fa213d da5aa1",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with a character beyond U+10FFFF", "81 84 37fa213d c36aa1bd",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with a byte that is never used", "81 81 37fa213d c8",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with a character that ends too soon", "81 82 37fa213d d578",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with an overlong character of three bytes", "81 83 37fa213d d77abe",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "text with an overlong character of four bytes", "81 84 37fa213d c77aa1bd",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init("text with U+10FFFF and U+FFFE", "81 87 37fa213d c3759e82d8459f", ["text f48fbfbfefbfbe"]),
    .init("text with a byte order mark", "81 84 37fa213d d8419e5c", ["text efbbbf61"]),
    .init(
      "fragments whose text is invalid in the first", "01 81 37fa213d c8 80 81 37fa213d 56",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init(
      "fragments whose text ends within a character", "01 81 37fa213d d5 80 81 37fa213d b5",
      ["Error INVALID_UTF8 1007: Invalid WebSocket frame: invalid UTF-8 sequence"]),
    .init("text that is not UTF-8 without validation", skipUTF8Validation: true, "81 81 37fa213d c8", ["text ff"]),
    .init(
      "a reason that is not UTF-8 without validation", skipUTF8Validation: true, "88 83 37fa213d 3412de",
      ["close 1000 ff"]),
    .init(
      "a message as long as is allowed", maxPayload: 20, "82 94 00000000 00*20",
      ["binary 0000000000000000000000000000000000000000"]),
    .init(
      "a message that is one byte too long", maxPayload: 20, "82 95 00000000 00*21",
      ["RangeError UNSUPPORTED_MESSAGE_LENGTH 1009: Max payload size exceeded"]),
    .init(
      "a header that announces too much", maxPayload: 255, "82 fe 0100 00000000",
      ["RangeError UNSUPPORTED_MESSAGE_LENGTH 1009: Max payload size exceeded"]),
    .init(
      "a header in 64 bits that announces too much", maxPayload: 65535, "82 ff 0000000000010000 00000000",
      ["RangeError UNSUPPORTED_MESSAGE_LENGTH 1009: Max payload size exceeded"]),
    .init(
      "fragments that are as long as is allowed", maxPayload: 20, "02 8a 00000000 00*10 80 8a 00000000 00*10",
      ["binary 0000000000000000000000000000000000000000"]),
    .init(
      "fragments that are one byte too long together", maxPayload: 20,
      "02 8a 00000000 00*10 00 85 00000000 00*5 80 86 00000000 00*6",
      ["RangeError UNSUPPORTED_MESSAGE_LENGTH 1009: Max payload size exceeded"]),
    .init(
      "fragments at the limit with an empty one behind", maxPayload: 20, "02 94 00000000 00*20 80 80 00000000",
      ["binary 0000000000000000000000000000000000000000"]),
    .init(
      "two messages that are as long as is allowed", maxPayload: 20,
      "02 94 00000000 00*20 80 80 00000000 82 94 00000000 00*20",
      ["binary 0000000000000000000000000000000000000000", "binary 0000000000000000000000000000000000000000"]),
    .init(
      "a ping longer than a message may be", maxPayload: 20, "89 95 00000000 00*21",
      ["ping 000000000000000000000000000000000000000000"]),
    .init(
      "a ping between fragments at the limit", maxPayload: 20,
      "02 94 00000000 00*20 89 85 00000000 00*5 80 80 00000000",
      ["ping 0000000000", "binary 0000000000000000000000000000000000000000"]),
    .init(
      "a length of 2^53 - 1", "82 ff 001fffffffffffff 00000000",
      ["RangeError UNSUPPORTED_MESSAGE_LENGTH 1009: Max payload size exceeded"]),
    .init(
      "a length of 2^53", "82 ff 0020000000000000 00000000",
      ["RangeError UNSUPPORTED_DATA_PAYLOAD_LENGTH 1009: Unsupported WebSocket frame: payload length > 2^53 - 1"]),
    .init(
      "a length of 2^63", "82 ff 8000000000000000 00000000",
      ["RangeError UNSUPPORTED_DATA_PAYLOAD_LENGTH 1009: Unsupported WebSocket frame: payload length > 2^53 - 1"]),
    .init(
      "a length of 2^64 - 1", "82 ff ffffffffffffffff 00000000",
      ["RangeError UNSUPPORTED_DATA_PAYLOAD_LENGTH 1009: Unsupported WebSocket frame: payload length > 2^53 - 1"]),
    .init(
      "a length of 2^64 - 1 without limit", maxPayload: 0, "82 ff ffffffffffffffff 00000000",
      ["RangeError UNSUPPORTED_DATA_PAYLOAD_LENGTH 1009: Unsupported WebSocket frame: payload length > 2^53 - 1"]),
    .init(
      "a length of 2^53 without limit", maxPayload: 0, "82 ff 0020000000000000 00000000",
      ["RangeError UNSUPPORTED_DATA_PAYLOAD_LENGTH 1009: Unsupported WebSocket frame: payload length > 2^53 - 1"]),
    .init("a length of 2^53 - 1 without limit", maxPayload: 0, "82 ff 001fffffffffffff 00000000", []),
    .init(
      "a second length of 2^53 - 1 without limit", maxPayload: 0, "02 81 00000000 00 80 ff 001fffffffffffff 00000000",
      []),
    .init(
      "a text without mask and with a length of 2^64 - 1", "81 7f ffffffffffffffff",
      ["RangeError EXPECTED_MASK 1002: Invalid WebSocket frame: MASK must be set"]),
    .init("a header that is not complete", "81 fe 01", []),
    .init("nothing", "", []),
    .init("a message that is not complete", "81 85 37fa213d 5f9f4d", []),
    .init(
      "an error behind a message", "81 84 37fa213d 50954e59 ff 80",
      ["text 676f6f64", "RangeError UNEXPECTED_RSV_2_3 1002: Invalid WebSocket frame: RSV2 and RSV3 must be clear"]),
  ]
}
