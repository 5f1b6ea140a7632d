import NodeBuffer
import NodeRuntime

func bufferRangeErrors() throws {
  let small = Buffer.alloc(5)

  func attempt(_ name: String, _ body: () throws -> Any) {
    do {
      try console.log(name, body())
    } catch let err {
      console.log(name, "\(err)")
    }
  }

  attempt("behind the end") { try small.readUInt8(5) }
  attempt("half behind the end") { try small.readUInt16BE(4) }
  attempt("before the beginning") { try small.readInt32LE(-1) }
  attempt("longer than the buffer") { try small.readDoubleBE() }
  attempt("the last that fits") { try small.readInt32LE(1) }

  attempt("too large") { try small.writeUInt8(256) }
  attempt("too small") { try small.writeUInt8(-1) }
  attempt("signed") { try small.writeInt8(128) }
  attempt("of four bytes") { try small.writeUInt32BE(4_294_967_296) }
  attempt("with separators") { try small.writeInt32BE(-99_999_999_999) }
  attempt("of five bytes") { try small.writeUIntBE(1_099_511_627_776, 0, 5) }
  attempt("of five bytes, signed") { try small.writeIntLE(-1_099_511_627_776, 0, 5) }
  attempt("a fraction") { try small.writeUInt16LE(65535.5) }
  attempt("infinite") { try small.writeInt16BE(-.infinity) }
  attempt("very large") { try small.writeUInt32LE(1e21) }
  attempt("seven bytes") { try small.readUIntLE(0, 7) }
  attempt("no bytes") { try small.writeIntBE(1, 0, 0) }
  attempt("three bytes too far") { try small.readIntBE(3, 3) }

  // What was refused has changed nothing.
  console.log(small)
}
