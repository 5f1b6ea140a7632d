const {EventEmitter} = require('events')

const job = new EventEmitter()

process.on('uncaughtException', (err) => {
  console.log('uncaught: %s', err.message)
})

job.on('run', (n) => console.log('before, %d', n))
job.on('run', (n) => {
  if (n === 1) throw new Error('cannot do 1')
})
job.on('run', (n) => console.log('after, %d', n))

// The listeners behind the one that throws are not called.
setImmediate(() => job.emit('run', 1))
setImmediate(() => job.emit('run', 2))
