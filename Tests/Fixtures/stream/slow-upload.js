const {Readable, Transform, Writable} = require('stream')

// A chain whose last link is slow: everything before it waits.
let made = 0
const source = new Readable({
  highWaterMark: 16,
  read (size) {
    made++
    if (made > 8) this.push(null)
    else this.push(Buffer.alloc(8, made + 64))
  }
})
const double = new Transform({
  highWaterMark: 16,
  transform (chunk, encoding, callback) { callback(null, Buffer.concat([chunk, chunk])) }
})
let sent = 0
let most = 0
const upload = new Writable({
  highWaterMark: 16,
  write (chunk, encoding, callback) {
    sent += chunk.length
    most = Math.max(most, source.readableLength + double.writableLength + double.readableLength + this.writableLength)
    setImmediate(callback)
  }
})
source.pipe(double).pipe(upload).on('finish', () => {
  console.log('%d bytes sent, never more than %d on the way', sent, most)
})
setImmediate(() => console.log('made %d, sent %d', made, sent))
