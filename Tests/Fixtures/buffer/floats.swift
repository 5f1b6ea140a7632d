import NodeBuffer
import NodeRuntime

func bufferFloats() throws {
  // A row of measurements: a float for each sensor, a double for the sum.
  let row = Buffer.alloc(24)
  var at = try row.writeFloatBE(36.6)
  at = try row.writeFloatLE(-0.5, at)
  at = try row.writeDoubleBE(1 / 3, at)
  at = try row.writeDoubleLE(-1e300, at)
  console.log(at, row.toString("hex"))

  // A float has about seven digits.
  try console.log(row.readFloatBE(), row.readFloatLE(4))
  try console.log(row.readDoubleBE(8), row.readDoubleLE(16))

  // What is too large for a float is infinite.
  try row.writeFloatBE(1e39)
  try row.writeFloatBE(.nan, 4)
  try console.log(row.readFloatBE(), row.readFloatBE(4), row.toString("hex", 0, 4))
  try row.writeDoubleBE(-0.0)
  try console.log(row.readDoubleBE(), row.readDoubleLE())
}
