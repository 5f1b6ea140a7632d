// A row of measurements: a float for each sensor, a double for the sum.
const row = Buffer.alloc(24)
let at = row.writeFloatBE(36.6)
at = row.writeFloatLE(-0.5, at)
at = row.writeDoubleBE(1 / 3, at)
at = row.writeDoubleLE(-1e300, at)
console.log(at, row.toString('hex'))

// A float has about seven digits.
console.log(row.readFloatBE(), row.readFloatLE(4))
console.log(row.readDoubleBE(8), row.readDoubleLE(16))

// What is too large for a float is infinite.
row.writeFloatBE(1e39)
row.writeFloatBE(NaN, 4)
console.log(row.readFloatBE(), row.readFloatBE(4), row.toString('hex', 0, 4))
row.writeDoubleBE(-0)
console.log(row.readDoubleBE(), row.readDoubleLE())
