// A timer keeps the program running, unless it is told not to.

const forever = setInterval(() => console.log('never'), 60000)
console.log('holds: %s', forever.hasRef())
forever.unref()
console.log('holds: %s', forever.hasRef())

const hour = setTimeout(() => console.log('never'), 3600000).unref()
hour.ref()
console.log('holds again: %s', hour.hasRef())

setTimeout(() => {
  console.log('done')
  hour.unref()
}, 10)

process.on('exit', (code) => console.log('exit %d', code))
