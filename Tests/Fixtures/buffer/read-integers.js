const data = Buffer.from('80ff7f0102fe', 'hex')

// Of one byte.
console.log(data.readUInt8(), data.readInt8(), data.readInt8(2))
// Of two: the first byte is the high one, or the low one.
console.log(data.readUInt16BE(), data.readUInt16LE(), data.readInt16BE(), data.readInt16LE())
// Of four.
console.log(data.readUInt32BE(1), data.readUInt32LE(1), data.readInt32BE(1), data.readInt32LE(1))
// Of as many as the format has.
console.log(data.readUIntBE(0, 3), data.readUIntLE(0, 3), data.readIntBE(0, 3), data.readIntLE(0, 3))
console.log(data.readUIntBE(0, 6), data.readUIntLE(0, 6), data.readIntBE(0, 6), data.readIntLE(0, 6))
console.log(data.readUIntBE(1, 5), data.readUIntLE(1, 5), data.readIntBE(1, 5), data.readIntLE(1, 5))

// Every name has a second spelling.
console.log(data.readUint8(5), data.readUint16BE(4), data.readUint16LE(4))
console.log(data.readUint32BE(2), data.readUint32LE(2), data.readUintBE(3, 2), data.readUintLE(3, 2))
