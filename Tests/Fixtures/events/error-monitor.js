const {EventEmitter} = require('events')

const pump = new EventEmitter()

process.on('uncaughtException', (err) => console.log('uncaught: %s', err.message))

// It sees the error before the listeners for 'error' do, and does not count as one of them.
pump.on(EventEmitter.errorMonitor, (err) => console.log('monitor: %s', err.message))

pump.once('error', (err) => console.log('handled: %s', err.message))
pump.emit('error', new Error('first'))

setImmediate(() => pump.emit('error', new Error('second')))
