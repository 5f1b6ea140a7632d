const {EventEmitter} = require('events')

const pump = new EventEmitter()

process.on('uncaughtException', (err) => {
  console.log('nobody listened: %s', err.message)
})

pump.once('error', (err) => console.log('a listener heard: %s', err.message))
pump.emit('error', new Error('leak'))

// Without a listener for 'error' the error is thrown, here past every catch.
setImmediate(() => pump.emit('error', new Error('burst')))
setImmediate(() => console.log('and life goes on'))
