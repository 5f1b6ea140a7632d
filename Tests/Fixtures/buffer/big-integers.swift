import NodeBuffer
import NodeRuntime

func bufferBigIntegers() throws {
  // Eight bytes are more than a number holds exactly: a time in nanoseconds, a row's id.
  let record = Buffer.alloc(32)
  var at = try record.writeBigUInt64BE(1_700_000_000_123_456_789)
  at = try record.writeBigUInt64LE(18_446_744_073_709_551_615, at)
  at = try record.writeBigInt64BE(-2, at)
  at = try record.writeBigInt64LE(-9_223_372_036_854_775_808, at)
  console.log(at)
  console.log(record.toString("hex", 0, 16))
  console.log(record.toString("hex", 16))

  try console.log(String(record.readBigUInt64BE()), String(record.readBigUInt64LE(8)))
  try console.log(String(record.readBigInt64BE(16)), String(record.readBigInt64LE(24)))

  // Read in the other order, they are other numbers.
  try console.log(String(record.readBigUint64LE()), String(record.readBigUint64BE(16)))
  try record.writeBigUint64LE(258)
  try record.writeBigUint64BE(258, 8)
  console.log(record.toString("hex", 0, 16))

  for offset in [25, -1] {
    do {
      _ = try record.readBigInt64BE(offset)
    } catch let err {
      console.log(err.code, err.message)
    }
  }
}
