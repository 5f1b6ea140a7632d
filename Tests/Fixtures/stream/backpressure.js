const {Writable} = require('stream')

// A slow device that takes 4 bytes a turn.
const device = new Writable({
  highWaterMark: 10,
  write (chunk, encoding, callback) { setImmediate(callback) }
})

let left = 9

function writeSome () {
  let goOn = true
  while (left > 0 && goOn) {
    left--
    if (left === 0) device.end('last', () => console.log('all written'))
    else goOn = device.write('1234')
  }
  console.log('%d left, %d wait, need drain: %s', left, device.writableLength, device.writableNeedDrain)
  if (left > 0) device.once('drain', writeSome)
}

writeSome()
