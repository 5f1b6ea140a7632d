const small = Buffer.alloc(5)

function attempt (name, body) {
  try {
    console.log(name, body())
  } catch (err) {
    console.log(name, String(err))
  }
}

attempt('behind the end', () => small.readUInt8(5))
attempt('half behind the end', () => small.readUInt16BE(4))
attempt('before the beginning', () => small.readInt32LE(-1))
attempt('longer than the buffer', () => small.readDoubleBE())
attempt('the last that fits', () => small.readInt32LE(1))

attempt('too large', () => small.writeUInt8(256))
attempt('too small', () => small.writeUInt8(-1))
attempt('signed', () => small.writeInt8(128))
attempt('of four bytes', () => small.writeUInt32BE(4294967296))
attempt('with separators', () => small.writeInt32BE(-99999999999))
attempt('of five bytes', () => small.writeUIntBE(1099511627776, 0, 5))
attempt('of five bytes, signed', () => small.writeIntLE(-1099511627776, 0, 5))
attempt('a fraction', () => small.writeUInt16LE(65535.5))
attempt('infinite', () => small.writeInt16BE(-Infinity))
attempt('very large', () => small.writeUInt32LE(1e21))
attempt('seven bytes', () => small.readUIntLE(0, 7))
attempt('no bytes', () => small.writeIntBE(1, 0, 0))
attempt('three bytes too far', () => small.readIntBE(3, 3))

// What was refused has changed nothing.
console.log(small)
