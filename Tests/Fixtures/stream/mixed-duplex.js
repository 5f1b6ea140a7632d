const {Duplex} = require('stream')

// Objects in, bytes out; and the other way round.
const encode = new Duplex({
  writableObjectMode: true,
  writableHighWaterMark: 2,
  read () {},
  write (point, encoding, callback) {
    this.push(Buffer.from([point.x, point.y]))
    callback()
  },
  final (callback) {
    this.push(null)
    callback()
  }
})

const decode = new Duplex({
  readableObjectMode: true,
  readableHighWaterMark: 2,
  read () {},
  write (chunk, encoding, callback) {
    for (let i = 0; i < chunk.length; i += 2) this.push({x: chunk[i], y: chunk[i + 1]})
    callback()
  },
  final (callback) {
    this.push(null)
    callback()
  }
})

for (const duplex of [encode, decode]) {
  console.log('readable: objects %s, %d; writable: objects %s, %d', duplex.readableObjectMode,
    duplex.readableHighWaterMark, duplex.writableObjectMode, duplex.writableHighWaterMark)
}
encode.pipe(decode)
decode.on('data', (point) => console.log('%d,%d', point.x, point.y))
decode.on('end', () => console.log('end'))
encode.write({x: 1, y: 2})
encode.write({x: 3, y: 4})
encode.end({x: 5, y: 6})
