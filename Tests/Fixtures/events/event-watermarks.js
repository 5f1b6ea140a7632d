const {EventEmitter, on} = require('events')

// A tap that can be told to wait. When more than two drops wait to be taken it is closed, and opened when fewer than
// two do.
class Tap extends EventEmitter {
  pause () {
    console.log('closed')
    return this
  }

  resume () {
    console.log('opened')
    return this
  }
}

const app = new EventEmitter()
app.on('start', async () => {
  const tap = new Tap()
  const drops = on(tap, 'drop', {highWaterMark: 2, lowWaterMark: 2, close: ['empty']})
  for (let i = 1; i <= 5; i++) {
    console.log('drop %d falls', i)
    tap.emit('drop', i)
  }
  tap.emit('empty')
  for await (const [i] of drops) console.log('drop %d is taken', i)
  console.log('dry')

  try {
    for await (const drop of on(tap, 'drop', {highWaterMark: 0})) console.log('never printed', drop)
  } catch (err) {
    console.log('%s %s', err.name, err.code)
  }
})
app.emit('start')
