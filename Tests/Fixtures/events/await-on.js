const {EventEmitter, on} = require('events')

const sensor = new EventEmitter()
const app = new EventEmitter()

app.on('start', async () => {
  // The events one after the other, until one of those in `close` comes. What was emitted meanwhile is not lost.
  setImmediate(() => {
    for (const degrees of [19, 20, 21]) sensor.emit('reading', degrees, 'kitchen')
    sensor.emit('off')
    sensor.emit('reading', 99, 'nobody listens')
  })
  for await (const [degrees, where] of on(sensor, 'reading', {close: ['off']})) {
    console.log('%d in the %s', degrees, where)
  }
  console.log('the sensor is off, listeners left: %d', sensor.listenerCount('reading'))

  // Leaving the loop ends the listening.
  setImmediate(() => sensor.emit('reading', 5, 'cellar'))
  for await (const [degrees] of on(sensor, 'reading')) {
    if (degrees < 10) break
  }
  console.log('cold enough, listeners left: %d', sensor.listenerCount('reading'))

  // An error ends it too, but not before what came first was taken.
  const readings = on(sensor, 'reading')
  sensor.emit('reading', 18, 'attic')
  sensor.emit('error', new Error('the wire is broken'))
  sensor.emit('reading', 17, 'too late')
  try {
    for await (const [degrees, where] of readings) console.log('%d in the %s', degrees, where)
  } catch (err) {
    console.log('failed: %s', err.message)
  }

  // And so does a signal.
  const shift = new AbortController()
  setImmediate(() => {
    sensor.emit('reading', 22, 'hall')
    setImmediate(() => shift.abort())
  })
  try {
    for await (const [degrees, where] of on(sensor, 'reading', {signal: shift.signal})) console.log('%d in the %s', degrees, where)
  } catch (err) {
    console.log('%s: %s (%s)', err.name, err.message, err.code)
  }
  console.log('listeners left: %d', sensor.eventNames().length)
})

app.emit('start')
console.log('started')
