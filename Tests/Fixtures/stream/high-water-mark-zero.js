const {PassThrough, Readable, Writable} = require('stream')

let left = 3
const source = new Readable({
  highWaterMark: 0,
  read (size) {
    console.log('read %d', size)
    this.push(left-- > 0 ? 'x' : null)
  }
})
source.on('readable', () => console.log('readable', String(source.read()), source.readableLength))
source.on('end', () => {
  console.log('end')

  const sink = new Writable({
    highWaterMark: 0,
    write (chunk, encoding, callback) { setImmediate(callback) }
  })
  sink.on('drain', () => console.log('drain'))
  console.log(sink.write('a'), sink.writableNeedDrain)
  console.log(sink.write('b'), sink.writableLength)
  sink.end()

  const pass = new PassThrough({readableHighWaterMark: 0})
  console.log(pass.readableHighWaterMark, pass.writableHighWaterMark)
  pass.on('data', (chunk) => console.log('through: %s', chunk))
  console.log(pass.write('1'), pass.write('2'))
  pass.end()
})
