const {Transform} = require('stream')

let ticks = 0
function mark () {
  process.nextTick(() => {
    console.log('- tick %d', ++ticks)
    if (ticks < 14) mark()
  })
}

const double = new Transform({
  highWaterMark: 2,
  transform (chunk, encoding, callback) {
    console.log('transform %s', chunk)
    this.push(chunk)
    callback(null, chunk)
  },
  flush (callback) {
    console.log('flush')
    process.nextTick(() => callback(null, '.'))
  }
})
for (const event of ['drain', 'finish', 'end', 'close', 'resume', 'prefinish']) double.on(event, () => console.log(event))

mark()
console.log(double.write('a', () => console.log('a is through')))
console.log(double.write('bc', () => console.log('bc is through')))
console.log(double.write('d', () => console.log('d is through')))
double.end(() => console.log('ended'))
console.log(double.readableLength, double.writableLength)
setImmediate(() => {
  ticks = 0
  mark()
  double.on('data', (chunk) => console.log('data %s', chunk))
})
