// process.exit ends everything at once: 'exit' still comes, 'beforeExit' and the timers do not.

process.on('beforeExit', () => console.log('never'))
process.on('exit', (code) => console.log('exit, code %d', code))

setInterval(() => console.log('never'), 60000)
setTimeout(() => {
  process.nextTick(() => console.log('never'))
  console.log('leaving')
  process.exit(0)
}, 1)
