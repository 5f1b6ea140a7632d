const {Transform, Writable} = require('stream')

const upper = new Transform({
  transform (chunk, encoding, callback) {
    console.log('transform %d bytes, %s', chunk.length, encoding)
    callback(null, chunk.toString().toUpperCase())
  },
  flush (callback) {
    console.log('flush')
    this.push('-- the end --')
    callback()
  }
})

const lines = []
const sink = new Writable({
  decodeStrings: false,
  write (chunk, encoding, callback) {
    lines.push(chunk.toString())
    callback()
  }
})

upper.pipe(sink).on('finish', () => console.log(lines.join('|')))
for (const word of ['streams', 'are', 'pipes']) upper.write(word)
upper.end('!')
console.log('ended')
