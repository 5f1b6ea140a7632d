// With this listener an error that nobody catches does not end the program.

process.on('uncaughtException', (err) => {
  console.log('uncaught: %s', err.message)
})

setTimeout(() => {
  console.log('timeout')
  throw new Error('no time left')
}, 1)

setTimeout(() => {
  console.log('next timeout')
  setImmediate(() => { throw new Error('not now') })
  setImmediate(() => console.log('next immediate'))
}, 1)

process.on('exit', (code) => console.log('exit, code %d', code))
