import NodeBuffer
import NodeEvents
import NodeRuntime

func bufferParsePacket() throws {
  // A DNS query is made, and read again.
  func query(_ id: Int, _ name: String) throws -> Buffer {
    let labels = name.split(separator: ".").map { label in
      Buffer.concat([Buffer.of(label.count), Buffer.from(String(label), "ascii")])
    }
    let header = Buffer.alloc(12)
    try header.writeUInt16BE(id, 0)
    header[2] = 1
    try header.writeUInt16BE(1, 4)
    let footer = Buffer.alloc(5)
    try footer.writeUInt16BE(1, 1)
    try footer.writeUInt16BE(1, 3)
    return Buffer.concat([header] + labels + [footer])
  }

  struct Question {
    let id: Int
    let recursive: Bool
    let name: String
    let type: Int
  }

  func parse(_ packet: Buffer) throws -> Question {
    var names: [String] = []
    var at = 12
    while try packet.readUInt8(at) != 0 {
      let length = try packet.readUInt8(at)
      if at + length >= packet.length { throw NodeError("label runs out of the packet", name: "RangeError") }
      names.append(packet.toString("ascii", at + 1, at + 1 + length))
      at += 1 + length
    }
    return Question(
      id: try packet.readUInt16BE(0), recursive: (packet[2] & 1) == 1, name: names.joined(separator: "."),
      type: try packet.readUInt16BE(at + 1))
  }

  let packet = try query(0xbeef, "www.example.org")
  console.log(packet.toString("hex"))
  try console.log(parse(packet))

  // One that was cut off is refused wherever it was cut.
  for length in [12, 20, 30] {
    do {
      try console.log(parse(packet.subarray(0, length)))
    } catch let err {
      console.log("%d bytes:", length, err.message)
    }
  }
}
