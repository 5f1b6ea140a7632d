const {Writable} = require('stream')

let ticks = 0
function mark () {
  process.nextTick(() => {
    console.log('- tick %d', ++ticks)
    if (ticks < 12) mark()
  })
}

function sink (name, write, options) {
  const stream = new Writable({highWaterMark: 2, write, ...options})
  for (const event of ['drain', 'finish', 'close']) stream.on(event, () => console.log(name, event))
  stream.on('error', (error) => console.log(name, error.message))
  return stream
}

mark()
const atOnce = sink('at once', (chunk, encoding, callback) => callback())
atOnce.write('aa', () => console.log('at once: aa'))
atOnce.write('bb', () => console.log('at once: bb'))
atOnce.write('cc')
atOnce.write('dd')
atOnce.end(() => console.log('at once: end'))

const ticking = sink('ticking', (chunk, encoding, callback) => process.nextTick(callback), {
  final (callback) {
    console.log('ticking: final')
    process.nextTick(callback)
  }
})
ticking.write('aa', () => console.log('ticking: aa'))
ticking.write('bb', () => console.log('ticking: bb'))
ticking.end('c', () => console.log('ticking: end'))

const failing = sink('failing', (chunk, encoding, callback) => callback(new Error('cannot')))
failing.write('aa', (error) => console.log('failing: aa, %s', error.message))
failing.write('bb', (error) => console.log('failing: bb, %s', error.message))
failing.end((error) => console.log('failing: end, %s', error.message))
