const {EventEmitter, errorMonitor} = require('events')

// A monitor sees every 'error' and changes nothing, whatever is emitted with it.
const pump = new EventEmitter()
pump.on(errorMonitor, (...what) => console.log('seen: %d', what.length))
process.on('uncaughtException', (err) => console.log('uncaught: %s (%s), %s', err.message, err.code, err.context))

// What is no error becomes one when nobody hears it.
setImmediate(() => pump.emit('error', new TypeError('a real one')))
setImmediate(() => pump.emit('error', 'a text', 2, 3))
setImmediate(() => pump.emit('error', 42))
setImmediate(() => pump.emit('error'))

// With a listener it is what it is.
setImmediate(() => {
  pump.on('error', (...what) => console.log('heard: %s', what.join()))
  pump.emit('error')
  pump.emit('error', 'a text', 2, 3)
})
