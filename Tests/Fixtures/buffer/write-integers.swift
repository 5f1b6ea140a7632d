import NodeBuffer
import NodeRuntime

func bufferWriteIntegers() throws {
  // Each write answers where the next one goes.
  let data = Buffer.alloc(28)
  var at = try data.writeUInt8(200)
  at = try data.writeInt8(-2, at)
  at = try data.writeUInt16BE(0x102, at)
  at = try data.writeUInt16LE(0x102, at)
  at = try data.writeInt16BE(-3, at)
  at = try data.writeInt16LE(-3, at)
  at = try data.writeUInt32BE(0x1020304, at)
  at = try data.writeUInt32LE(0x1020304, at)
  at = try data.writeInt32BE(-4, at)
  at = try data.writeInt32LE(-4, at)
  console.log(at, data.toString("hex"))

  let odd = Buffer.alloc(20)
  at = try odd.writeUIntBE(0x10203, 0, 3)
  at = try odd.writeUIntLE(0x10203, at, 3)
  at = try odd.writeIntBE(-5, at, 3)
  at = try odd.writeIntLE(-1_099_511_627_776, at, 6)
  at = try odd.writeIntBE(549_755_813_887, at, 5)
  console.log(at, odd.toString("hex"))

  // A fraction is cut.
  let cut = Buffer.alloc(6)
  try cut.writeUInt8(1.9)
  try cut.writeInt8(-1.9, 1)
  try cut.writeInt16BE(-300.5, 2)
  try cut.writeUIntBE(256.7, 4, 2)
  console.log(cut.toString("hex"))

  // The second spelling.
  let again = Buffer.alloc(18)
  at = try again.writeUint8(1)
  at = try again.writeUint16BE(2, at)
  at = try again.writeUint16LE(3, at)
  at = try again.writeUint32BE(4, at)
  at = try again.writeUint32LE(5, at)
  at = try again.writeUintBE(6, at, 3)
  at = try again.writeUintLE(7, at, 2)
  console.log(at, again.toString("hex"))
}
