const {Readable, Writable} = require('stream')

let made = 0
const source = new Readable({
  highWaterMark: 4,
  read () {
    made++
    this.push(made <= 6 ? `<${made}>` : null)
  }
})

function sink (name, delay) {
  const seen = []
  const stream = new Writable({
    highWaterMark: 4,
    write (chunk, encoding, callback) {
      seen.push(chunk.toString())
      if (delay === 0) callback()
      else setTimeout(callback, delay)
    }
  })
  stream.on('drain', () => console.log('%s: drain', name))
  stream.on('finish', () => console.log('%s: finish, %s', name, seen.join('')))
  stream.on('unpipe', () => console.log('%s: unpipe', name))
  return stream
}

// The slowest destination sets the pace.
source.pipe(sink('quick', 0))
source.pipe(sink('slow', 5))
source.on('end', () => console.log('end'))
source.on('pause', () => console.log('pause'))
