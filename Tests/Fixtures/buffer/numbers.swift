import NodeBuffer
import NodeRuntime

func bufferNumbers() throws {
  // Reading and writing numbers, as every binary protocol does.
  let header = Buffer.alloc(8)

  var at = try header.writeUInt8(0x82, 0)
  at = try header.writeUInt8(126, at)
  at = try header.writeUInt16BE(300, at)
  at = try header.writeUInt32LE(0xdead_beef, at)
  console.log("%d bytes written", at)
  console.log(header)

  try console.log("%d %d", header.readUInt8(0), header[1])
  try console.log("%d or %d", header.readUInt16BE(2), header.readUInt16LE(2))
  try console.log(String(header.readUInt32LE(4), radix: 16))
  try console.log(header.readInt8(0))

  console.log("%d %d", header.indexOf(126), header.indexOf(1, 4))
}
