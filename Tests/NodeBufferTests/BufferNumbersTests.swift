import NodeBuffer
import NodeEvents
import Testing

// Every expected value was printed by Node 20.
struct `Buffer numbers` {
  @Test func `reads signed and unsigned numbers in both orders`() throws {
    let buffer = Buffer.from("fffffffffffe", .hex)
    #expect(try buffer.readIntLE(0, 6) == -1_099_511_627_777)
    #expect(try buffer.readIntBE(1, 5) == -2)
    #expect(try buffer.readUIntLE(0, 6) == 280_375_465_082_879)
    #expect(try buffer.readInt16LE(4) == -257)
    #expect(try buffer.readInt8(5) == -2)
    #expect(try buffer.readInt32BE(2) == -2)
    #expect(try buffer.readUInt8(5) == 254)
    #expect(try buffer.readUInt16BE(4) == 0xfffe)
    #expect(try buffer.readUInt16LE(4) == 0xfeff)
    #expect(try buffer.readUInt32BE(2) == 0xffff_fffe)
    #expect(try buffer.readUInt32LE(2) == 0xfeff_ffff)
  }

  @Test func `reads back what it writes`() throws {
    let buffer = Buffer.alloc(9)
    #expect(try buffer.writeBigUInt64BE(.max - 1, 1) == 9)
    #expect(try buffer.readBigUInt64BE(1) == .max - 1)
    #expect(try buffer.readBigInt64BE(1) == -2)
    try buffer.writeBigInt64LE(-3)
    #expect(try buffer.readBigInt64LE() == -3)
    #expect(buffer.toString(.hex) == "fdfffffffffffffffe")
    try buffer.writeUIntLE(0x010203, 2, 3)
    #expect(buffer.toString(.hex) == "fdff030201fffffffe")
    try buffer.writeInt32LE(.init(Int32.min))
    #expect(try buffer.readInt32LE() == .init(Int32.min))
  }

  @Test func `writes floating-point numbers`() throws {
    let buffer = Buffer.alloc(8)
    try buffer.writeFloatBE(1.1)
    try buffer.writeFloatLE(-1e300, 4)
    #expect(buffer.toString(.hex) == "3f8ccccd000080ff")
    #expect(try buffer.readFloatLE(4) == -.infinity)
    try buffer.writeDoubleLE(1.1)
    #expect(buffer.toString(.hex) == "9a9999999999f13f")
    #expect(try buffer.readDoubleLE() == 1.1)
    try buffer.writeDoubleBE(-0.5)
    #expect(try buffer.readDoubleBE() == -0.5)
  }

  struct Refusal: Sendable {
    let size: Int
    let code: String
    let message: String
    let act: @Sendable (Buffer) throws -> Any

    init(_ size: Int, _ message: String, _ act: @escaping @Sendable (Buffer) throws -> Any) {
      self.size = size
      self.code = message.hasPrefix("Attempt") ? "ERR_BUFFER_OUT_OF_BOUNDS" : "ERR_OUT_OF_RANGE"
      self.message = message.hasPrefix("Attempt") ? message : "The value of \(message)"
      self.act = act
    }
  }

  static let outside = "Attempt to access memory outside buffer bounds"

  @Test(arguments: [
    Refusal(11, "\"offset\" is out of range. It must be >= 0 and <= 10. Received 11") { try $0.readUInt8(11) },
    Refusal(11, "\"offset\" is out of range. It must be >= 0 and <= 10. Received -1") { try $0.readUInt8(-1) },
    Refusal(11, "\"offset\" is out of range. It must be >= 0 and <= 9. Received 10") { try $0.readUInt16BE(10) },
    Refusal(9, "\"offset\" is out of range. It must be >= 0 and <= 1. Received 3") { try $0.readBigUInt64BE(3) },
    Refusal(0, outside) { try $0.readUInt8(0) },
    Refusal(2, outside) { try $0.readUInt32BE(0) },
    Refusal(2, outside) { try $0.readDoubleBE(0) },
    Refusal(5, "\"value\" is out of range. It must be >= 0 and <= 255. Received 256") { try $0.writeUInt8(256) },
    Refusal(5, "\"value\" is out of range. It must be >= -128 and <= 127. Received 128") { try $0.writeInt8(128) },
    Refusal(5, "\"value\" is out of range. It must be >= -32768 and <= 32767. Received -32769") {
      try $0.writeInt16BE(-32769)
    },
    Refusal(5, "\"value\" is out of range. It must be >= 0 and <= 4294967295. Received 4294967296") {
      try $0.writeUInt32BE(4_294_967_296)
    },
    Refusal(5, "\"value\" is out of range. It must be >= 0 and <= 4294967295. Received 4_294_967_297") {
      try $0.writeUInt32LE(4_294_967_297)
    },
    Refusal(5, "\"value\" is out of range. It must be >= 0 and <= 4294967295. Received -4_294_967_297") {
      try $0.writeUInt32LE(-4_294_967_297)
    },
    Refusal(5, "\"offset\" is out of range. It must be >= 0 and <= 1. Received 2") { try $0.writeInt32LE(1, 2) },
    Refusal(5, "\"value\" is out of range. It must be >= 0 and <= 4294967295. Received -1") {
      try $0.writeUInt32LE(-1, 2)
    },
    Refusal(5, "\"value\" is out of range. It must be >= 0 and <= 16777215. Received 16777216") {
      try $0.writeUIntBE(0x100_0000, 0, 3)
    },
    Refusal(5, "\"byteLength\" is out of range. It must be >= 1 and <= 6. Received 7") { try $0.readUIntBE(0, 7) },
    Refusal(5, "\"byteLength\" is out of range. It must be >= 1 and <= 6. Received 0") { try $0.readUIntBE(0, 0) },
    Refusal(5, "\"offset\" is out of range. It must be >= 0 and <= 2. Received 3") { try $0.readUIntBE(3, 3) },
    Refusal(5, "\"value\" is out of range. It must be >= -8388608 and <= 8388607. Received -8388609") {
      try $0.writeIntBE(-0x80_0001, 0, 3)
    },
    Refusal(6, "\"value\" is out of range. It must be >= -(2 ** 47) and < 2 ** 47. Received 281_474_976_710_656") {
      try $0.writeIntBE(1 << 48, 0, 6)
    },
    Refusal(6, "\"value\" is out of range. It must be >= 0 and < 2 ** 40. Received 281_474_976_710_656") {
      try $0.writeUIntBE(1 << 48, 0, 5)
    },
  ])
  func `refuses what does not fit with Node's error`(_ refusal: Refusal) throws {
    let buffer = Buffer.alloc(refusal.size)
    let error = #expect(throws: NodeError.self) { _ = try refusal.act(buffer) }
    #expect(error?.message == refusal.message)
    #expect(error?.code == refusal.code)
    #expect(error?.name == "RangeError")
    #expect(buffer == Buffer.alloc(refusal.size))
  }
}
