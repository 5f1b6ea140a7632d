const {Readable} = require('stream')

// One marker a tick shows between which ticks an event comes.
let ticks = 0
function mark () {
  process.nextTick(() => {
    console.log('- tick %d', ++ticks)
    if (ticks < 14) mark()
  })
}

const source = new Readable({
  read (size) {
    console.log('_read')
  }
})
for (const event of ['end', 'close', 'pause', 'resume']) source.on(event, () => console.log(event))
source.on('data', (chunk) => console.log('data %s', chunk))
mark()
source.push('a')
source.push('b')
process.nextTick(() => {
  console.log('push c', source.push('c'))
  source.pause()
  console.log('push d', source.push('d'))
  process.nextTick(() => {
    source.resume()
    source.push('e')
    source.on('readable', () => console.log('readable, %d', source.readableLength))
    process.nextTick(() => {
      source.removeAllListeners('readable')
      source.push('f')
      source.push(null)
    })
  })
})
