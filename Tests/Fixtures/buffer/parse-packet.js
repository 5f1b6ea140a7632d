// A DNS query is made, and read again.
function query (id, name) {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.of(label.length), Buffer.from(label, 'ascii')]))
  const header = Buffer.alloc(12)
  header.writeUInt16BE(id, 0)
  header[2] = 1
  header.writeUInt16BE(1, 4)
  const footer = Buffer.alloc(5)
  footer.writeUInt16BE(1, 1)
  footer.writeUInt16BE(1, 3)
  return Buffer.concat([header, ...labels, footer])
}

function parse (packet) {
  const names = []
  let at = 12
  while (packet.readUInt8(at) !== 0) {
    const length = packet.readUInt8(at)
    if (at + length >= packet.length) throw new RangeError('label runs out of the packet')
    names.push(packet.toString('ascii', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { id: packet.readUInt16BE(0), recursive: (packet[2] & 1) === 1, name: names.join('.'), type: packet.readUInt16BE(at + 1) }
}

const packet = query(0xbeef, 'www.example.org')
console.log(packet.toString('hex'))
console.log(parse(packet))

// One that was cut off is refused wherever it was cut.
for (const length of [12, 20, 30]) {
  try {
    console.log(parse(packet.subarray(0, length)))
  } catch (err) {
    console.log('%d bytes:', length, err.message)
  }
}
