import NodeBuffer
import NodeRuntime

func bufferNumbers() throws {
  // Reading and writing numbers, as every binary protocol does.
  let header = Buffer.alloc(8)

  var at = header.writeUInt8(0x82, 0)
  at = header.writeUInt8(126, at)
  at = header.writeUInt16BE(300, at)
  at = header.writeUInt32LE(0xdead_beef, at)
  console.log("%d bytes written", at)
  console.log(header)

  console.log("%d %d", header.readUInt8(0), header[1])
  console.log("%d or %d", header.readUInt16BE(2), header.readUInt16LE(2))
  console.log(String(header.readUInt32LE(4), radix: 16))
  console.log(header.readInt8(0))

  console.log("%d %d", header.indexOf(126), header.indexOf(1, 4))
}
