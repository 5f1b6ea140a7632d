const {Writable} = require('stream')

const log = new Writable({
  decodeStrings: false,
  writev (chunks, callback) {
    console.log('writev', chunks.map(({chunk, encoding}) => `${chunk}/${encoding}`).join(' '))
    callback()
  }
})

log.cork()
log.write('a', () => console.log('a is written'))
log.write('b', 'latin1')
log.cork()
log.write('c', () => console.log('c is written'))
console.log('corked %d times, %d wait', log.writableCorked, log.writableLength)
log.uncork()
console.log('corked %d times, %d wait', log.writableCorked, log.writableLength)
process.nextTick(() => {
  log.uncork()
  console.log('corked %d times, %d wait', log.writableCorked, log.writableLength)
  log.write('d')
  log.cork()
  log.write('e')
  log.write('f')
  log.end('g', () => console.log('end'))
  console.log('corked %d times', log.writableCorked)
})
