// UTF-16 from a machine of the other byte order.
const text = Buffer.from('006800e920ac', 'hex')
console.log(text.swap16().toString('utf16le'))

// A table of numbers likewise.
const table = Buffer.alloc(8)
table.writeUInt32BE(1)
table.writeUInt32BE(0xcafe, 4)
table.swap32()
console.log(table.readUInt32LE(), table.readUInt32LE(4))
console.log(table.swap32().swap64())

// Swapped twice it is what it was; nothing is swapped in a part that was not asked for.
console.log(table.swap64(), table.subarray(2, 4).swap16(), table)

for (const method of ['swap16', 'swap32', 'swap64']) {
  try {
    table.subarray(0, 7)[method]()
  } catch (err) {
    console.log(method, err.name, err.code, err.message)
  }
}
console.log(Buffer.alloc(0).swap64())
