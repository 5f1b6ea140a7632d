// Eight bytes are more than a number holds exactly: a time in nanoseconds, a row's id.
const record = Buffer.alloc(32)
let at = record.writeBigUInt64BE(1700000000123456789n)
at = record.writeBigUInt64LE(18446744073709551615n, at)
at = record.writeBigInt64BE(-2n, at)
at = record.writeBigInt64LE(-9223372036854775808n, at)
console.log(at)
console.log(record.toString('hex', 0, 16))
console.log(record.toString('hex', 16))

console.log(String(record.readBigUInt64BE()), String(record.readBigUInt64LE(8)))
console.log(String(record.readBigInt64BE(16)), String(record.readBigInt64LE(24)))

// Read in the other order, they are other numbers.
console.log(String(record.readBigUint64LE()), String(record.readBigUint64BE(16)))
record.writeBigUint64LE(258n)
record.writeBigUint64BE(258n, 8)
console.log(record.toString('hex', 0, 16))

for (const offset of [25, -1]) {
  try {
    record.readBigInt64BE(offset)
  } catch (err) {
    console.log(err.code, err.message)
  }
}
