const {Readable, Writable} = require('stream')

const source = new Readable({read () {}})
const file = new Writable({
  write (chunk, encoding, callback) {
    console.log('file: %s', chunk)
    callback()
  }
})
file.on('pipe', (from) => console.log('pipe', from === source))
file.on('unpipe', (from) => console.log('unpipe', from === source))
file.on('finish', () => console.log('finish'))
source.on('pause', () => console.log('pause'))
source.on('resume', () => console.log('resume'))

console.log(source.pipe(file) === file, source.readableFlowing)
source.push('one ')
setImmediate(() => {
  source.unpipe(file)
  console.log('unpiped', source.readableFlowing, source.listenerCount('data'), file.listenerCount('unpipe'))
  source.push('two ')
  setImmediate(() => {
    console.log('kept: %d', source.readableLength)
    source.pipe(file, {end: false})
    source.push('three')
    source.push(null)
    source.on('end', () => {
      console.log('end, still writable: %s', file.writable)
      file.end()
    })
  })
})
